/**
 * Answers kept by what they rest on: the series' identity, its vintage and content, the question, and the version of the
 * method. A new vintage changes the content of the series it touches and of no other, so only those are computed again; the
 * rest are answered at once. The least recently asked are forgotten first.
 */
import { type Series, seriesKeyText } from '@regionpuls/domain';

export interface MemoQuestion {
  /** What is asked: a recipe, a statement, a method's name. */
  what: string;
  /** Version of every method in the answer. */
  version: string;
  series: readonly Series[];
  /** Whatever else decides the answer, as text. */
  more?: string;
}

export interface AnalysisMemo {
  /** The kept answer, or the one that `compute` gives. A question that throws is not kept. */
  remember<Answer>(question: MemoQuestion, compute: () => Answer): Answer;
  readonly size: number;
  readonly hits: number;
  readonly misses: number;
}

/** @param capacity answers kept, about 50 kB each */
export function createAnalysisMemo(capacity = 1000): AnalysisMemo {
  const answers = new Map<string, unknown>();
  let [hits, misses] = [0, 0];
  return {
    remember<Answer>(question: MemoQuestion, compute: () => Answer): Answer {
      const key = keyOf(question);
      if (answers.has(key)) {
        hits++;
        const kept = answers.get(key) as Answer;
        answers.delete(key);
        answers.set(key, kept);
        return kept;
      }
      misses++;
      const answer = compute();
      answers.set(key, answer);
      if (answers.size > capacity) answers.delete(answers.keys().next().value!);
      return answer;
    },
    get size() {
      return answers.size;
    },
    get hits() {
      return hits;
    },
    get misses() {
      return misses;
    },
  };
}

function keyOf({ what, version, series, more = '' }: MemoQuestion): string {
  const parts = series.map((one) => `${seriesKeyText(one)}@${one.vintage?.id ?? 0}#${fingerprintOf(one)}`);
  return [what, version, ...parts, more].join('\n');
}

const fingerprints = new WeakMap<readonly unknown[], string>();

/**
 * The points as text in short: two 32-bit FNV-1a sums and the number of points. The vintage alone does not tell a series
 * cut at one end, or seen as of another day, from the whole.
 */
function fingerprintOf({ points }: Series): string {
  const known = fingerprints.get(points);
  if (known) return known;
  let [a, b] = [0x811c9dc5, 0x01000193];
  const text = points
    .map(({ period, value, status, flag }) => `${period}${value ?? ''}${status}${flag ?? ''}`)
    .join();
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
  }
  const fingerprint = `${points.length}.${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
  fingerprints.set(points, fingerprint);
  return fingerprint;
}
