/** The logo: a line that branches, as a policy does. */
export function Mark() {
  return (
    <svg className="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--accent)" />
      <path d="M9 9v6a4 4 0 0 0 4 4h6a4 4 0 0 1 4 4M9 15v8" fill="none" stroke="#fff" strokeWidth="2" />
      <circle cx="9" cy="8" r="3" fill="#fff" />
      <circle cx="9" cy="24" r="3" fill="#fff" />
      <circle cx="23" cy="24" r="3" fill="#fff" />
    </svg>
  )
}
