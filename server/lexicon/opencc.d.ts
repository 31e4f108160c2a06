/** The dictionaries of opencc-js have no types: older releases contain pairs, newer ones `from to|from to`. */
declare module 'opencc-js/dict/TSCharacters' {
  const dictionary: string | readonly (readonly [string, string])[]
  export default dictionary
}
