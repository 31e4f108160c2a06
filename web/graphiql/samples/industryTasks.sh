#!/bin/sh
# Who leads or answers for measures on an industry: sh web/graphiql/samples/industryTasks.sh [industry] [address]
curl -sSG --fail-with-body "${2:-http://localhost:4000}/graphql" \
  --data-urlencode 'documentId=industry' \
  --data-urlencode "variables={\"industry\": [\"${1:-新能源汽车}\"]}"
