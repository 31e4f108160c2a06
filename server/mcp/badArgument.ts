/** An invalid argument. The message names the argument, its value and what is possible. */
export class BadArgument extends Error {
  constructor(argument: string, problem: string) {
    super(`\`${argument}\` ${problem}`)
    this.name = 'BadArgument'
  }
}
