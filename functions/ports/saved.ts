/** `moved-on`: somebody else changed the case since it was loaded. `key-taken`: the same Idempotency-Key was used meanwhile. */
export type Saved = 'saved' | 'moved-on' | 'key-taken';
