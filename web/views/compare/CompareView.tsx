import { Loading } from '../../components/Loading.tsx'

export function CompareView() {
  return <Loading />
}
