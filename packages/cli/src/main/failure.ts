import { exitCodes } from './exit-codes.js';

/** Something the user can mend: shown as its sentence, without a stack. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    message: string,
    readonly exitCode: number = exitCodes.failed,
  ) {
    super(message);
  }
}
