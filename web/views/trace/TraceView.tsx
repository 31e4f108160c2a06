import { Loading } from '../../components/Loading.tsx'

export function TraceView() {
  return <Loading />
}
