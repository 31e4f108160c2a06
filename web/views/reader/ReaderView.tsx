import { Loading } from '../../components/Loading.tsx'

export function ReaderView() {
  return <Loading />
}
