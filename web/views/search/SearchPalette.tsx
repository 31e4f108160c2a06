interface Props {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

export function SearchPalette({ open }: Props) {
  return open ? <span /> : null
}
