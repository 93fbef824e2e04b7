/** A row of the table `events`, as it is inserted; times are Unix milliseconds. */
export interface EventRow {
  site: string;
  visitor: string;
  visit: string;
  page: string;
  page_no: number;
  n: number;
  id: string;
  name: string;
  at: number;
  time: number;
  received: number;
  path: string;
  params: string;
  config: number;
  bot: boolean;
  /** `hashSecret` of what the batch said; '' = nothing. */
  proof: string;
  /** Order that the signed link of a survey named; '' = none. */
  reference: string;
  month: number;
  commit: number;
}

/** Stands for no stored id. */
export const nilId = '00000000-0000-0000-0000-000000000000';
