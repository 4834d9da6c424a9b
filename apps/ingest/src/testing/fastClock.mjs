/**
 * Preloaded into a process of a test (`--import`): its clock begins at CLOCK and goes CLOCK_SPEED times as fast, and so do its
 * timers. A source is then as closed, as slow and as patient as it is, and nobody waits for it.
 */
const start = Date.parse(process.env.CLOCK ?? '');
const speed = Number(process.env.CLOCK_SPEED ?? '1');
if (Number.isNaN(start) || !(speed > 0)) throw new Error('CLOCK is no instant, or CLOCK_SPEED is no speed');

const RealDate = Date;
const began = RealDate.now();
const now = () => start + (RealDate.now() - began) * speed;

globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(now());
    else super(...args);
  }
  static now() {
    return now();
  }
};

const realTimer = globalThis.setTimeout;
globalThis.setTimeout = Object.assign(
  (then, ms = 0, ...args) => realTimer(then, ms / speed, ...args),
  realTimer,
);
const realTimeout = AbortSignal.timeout.bind(AbortSignal);
AbortSignal.timeout = (ms) => realTimeout(Math.ceil(ms / speed));
