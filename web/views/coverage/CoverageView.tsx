import { Loading } from '../../components/Loading.tsx'

export function CoverageView() {
  return <Loading />
}
