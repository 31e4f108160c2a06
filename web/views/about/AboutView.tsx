import { Loading } from '../../components/Loading.tsx'

export function AboutView() {
  return <Loading />
}
