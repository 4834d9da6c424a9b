/** What a chart costs to decide and to paint, against writing the same figures as JSON. */
import { paintSvg } from '@regionpuls/charts';
import { gallery } from '@regionpuls/charts/gallery';
import { cpuOf, median, say } from './measure.ts';

const VIEWS = ['one-series', 'expected-path', 'six-series-corona-cut', 'map-all'] as const;
const TIMES = 30;

export async function benchDrawings(): Promise<void> {
  for (const name of VIEWS) {
    const draw = gallery[name]!;
    const drawing = draw();
    const repeat = (work: () => unknown) => () => {
      for (let i = 0; i < TIMES; i++) work();
    };
    const paint = repeat(() => paintSvg(drawing, { idPrefix: 'p' }));
    const json = repeat(() => JSON.stringify(drawing));
    await cpuOf(paint);
    const ratios: number[] = [];
    const decided: number[] = [];
    for (let run = 0; run < 5; run++) {
      ratios.push((await cpuOf(paint)) / (await cpuOf(json)));
      decided.push((await cpuOf(repeat(draw))) / TIMES);
    }
    say(
      `${name}: paint / the drawing as JSON`,
      `CPU ${median(ratios).toFixed(1)}, decided in ${median(decided).toFixed(1)} ms`,
    );
  }
}
