import { Loading } from '../../components/Loading.tsx'

export function StatisticsView() {
  return <Loading />
}
