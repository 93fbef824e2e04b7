/** A row of the table `touchpoints`, as it is inserted; times are Unix milliseconds. */
export interface TouchpointRow {
  site: string;
  /** Keyed hash of the sender's own. */
  id: string;
  at: number;
  received: number;
  kind: string;
  /** `nilId` = known by identity. */
  visitor: string;
  /** Keyed hash; '' = known by visitor. */
  identity: string;
  /** JSON. */
  params: string;
}

/** Whose something is, as it is kept. One of the two is empty. */
export type Whose = Pick<TouchpointRow, 'visitor' | 'identity'>;
