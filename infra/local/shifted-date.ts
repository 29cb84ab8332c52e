/** How far the clock of this process is ahead, set before each event by the runtime. Loaded before a deployed bundle, which has no such switch. */
const clock = { offset: 0 };

const RealDate = Date;

class ShiftedDate extends RealDate {
  constructor(...given: []) {
    if (given.length === 0) super(RealDate.now() + clock.offset);
    else super(...given);
  }

  static override now(): number {
    return RealDate.now() + clock.offset;
  }
}

Object.defineProperty(globalThis, 'Date', { value: ShiftedDate, writable: true, configurable: true });
Object.defineProperty(globalThis, Symbol.for('readmit.local.clock'), { value: clock });
