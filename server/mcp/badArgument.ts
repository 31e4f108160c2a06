/** An argument that cannot be used. The message names the argument, says what was got and what is possible. */
export class BadArgument extends Error {
  constructor(argument: string, problem: string) {
    super(`\`${argument}\` ${problem}`)
    this.name = 'BadArgument'
  }
}
