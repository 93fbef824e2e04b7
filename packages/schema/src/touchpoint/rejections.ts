/** Why one touchpoint was not taken while others were. */
export const touchpointRejections = {
  touchpoint_invalid:
    'It lacks id, at, kind or who, has more beside them and params, or one of it has the wrong shape.',
  kind_unknown: 'There is no such kind.',
  touchpoint_params: 'Its parameters are not those of its kind.',
  time_unreadable: 'Its time is neither Unix milliseconds nor ISO 8601 with an offset.',
  time_ahead: 'It lies more than a minute ahead.',
  time_old: 'It is older than the site keeps what it knows.',
  who_invalid: 'It is not said whose it is, or in no way that can be meant.',
  identity_off: 'This collector has no key for identities.',
  person_erased: 'Whose it is was erased.',
} as const;

export type TouchpointRejection = keyof typeof touchpointRejections;

/** A mistake of one touchpoint: its code, the field it is in, and a sentence that says what to do. */
export interface TouchpointMistake {
  code: TouchpointRejection;
  /** `''` = of the whole; of a parameter its name after `params.`. */
  field: string;
  message: string;
}
