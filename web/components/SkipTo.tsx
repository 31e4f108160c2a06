interface Props {
  /** Id of the element that takes the focus; it needs a `tabIndex`. */
  readonly target: string
  readonly children: string
}

/** Visible only with the focus: leads past the controls before a list or a text. */
export const SkipTo = ({ target, children }: Props) => (
  <button type="button" className="skip" onClick={() => document.getElementById(target)?.focus()}>
    {children}
  </button>
)
