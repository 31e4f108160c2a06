import { defineWords } from './words.ts'

/** Messages for the API's error codes. For other codes the server's message is shown. */
export const failures = defineWords(
  'failures',
  {
    DATABASE_UNREACHABLE: '数据库暂时没有回应。请稍后重试；如一直如此，请检查 Neo4j 是否在运行，或重新启动程序（npm start）。',
    DATABASE_BUSY: '同时查询的人太多，数据库忙不过来。请稍后重试。',
    TRY_AGAIN: '查询期间正在载入文件，数据有变化。请稍后重试。',
    QUERY_TIMED_OUT: '这一查询超过了时限。可以缩小范围后重试。',
    INTERNAL_SERVER_ERROR: '服务内部出错，详情见服务端日志。',
    QUERY_TOO_COMPLEX: '这一查询涉及的内容超过了上限。请缩小范围。',
    BAD_USER_INPUT: '链接中有不能使用的值。请检查链接，或从导航重新进入本页。',
  },
  {
    DATABASE_UNREACHABLE:
      'The database is not responding. Try again. If the problem persists, check that Neo4j is running, or restart the program (npm start).',
    DATABASE_BUSY: 'Too many queries are waiting for the database. Try again in a moment.',
    TRY_AGAIN: 'Documents were loaded while the query was running. Try again in a moment.',
    QUERY_TIMED_OUT: 'The query took too long. Narrow it down and try again.',
    INTERNAL_SERVER_ERROR: 'Something went wrong in the service. See its log for details.',
    QUERY_TOO_COMPLEX: 'The query is too large. Narrow it down.',
    BAD_USER_INPUT: 'The link contains an invalid value. Check the link, or open this page from the navigation.',
  },
)
