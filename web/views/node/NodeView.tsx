import { Loading } from '../../components/Loading.tsx'

export function NodeView() {
  return <Loading />
}
