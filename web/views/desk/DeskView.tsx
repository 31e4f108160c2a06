import { Loading } from '../../components/Loading.tsx'

export function DeskView() {
  return <Loading />
}
