/** Comparisons that would be fairer, made of figures the caller can give. */
import { type Alternative, type Figure, type LocalizedText, inEveryLanguage } from '@regionpuls/domain';
import { describeChange } from '../describeChange.ts';
import type { FigureRequest, GuardContext } from '../guardContext.ts';
import { type Judgement, judge } from '../judge.ts';
import { type Pair, isSameFigure, pairOf, requestText } from '../pair.ts';
import { commonBorders } from './commonBorders.ts';
import type { Proposal, Remedy } from './remedy.ts';
import { sameAdjustment } from './sameAdjustment.ts';
import { sameDefinition } from './sameDefinition.ts';
import { sameSeason } from './sameSeason.ts';

/** In the order they are applied: each mends what the ones before it have left. */
const REMEDIES: readonly Remedy[] = [sameDefinition, commonBorders, sameAdjustment, sameSeason];

interface Mended {
  pair: Pair;
  judgement: Judgement;
  reasons: LocalizedText[];
}

/** Those that the last needed remedy gave; none of them is blocked, and each says what it mended. */
export function findAlternatives(pair: Pair, judgement: Judgement): Alternative[] {
  let best: Mended = { pair, judgement, reasons: [] };
  let offers: Mended[] = [];
  for (const remedy of REMEDIES) {
    if (!needs(best.judgement, remedy)) continue;
    const mended = mend(best, remedy);
    if (mended.length === 0) continue;
    best = mended[0]!;
    offers = mended;
  }
  return offers.filter((offer) => offer.judgement.outcome !== 'block').map(describe);
}

function needs({ findings }: Judgement, { cures }: Remedy): boolean {
  return findings.some(({ code }) => cures.includes(code));
}

function mend({ pair, reasons }: Mended, remedy: Remedy): Mended[] {
  const seen = new Set<string>();
  return remedy.propose(pair).flatMap((proposal) => {
    const key = `${requestText(proposal.left)} ${requestText(proposal.right)}`;
    if (seen.has(key) || isSameFigure(proposal.left, proposal.right)) return [];
    seen.add(key);
    const left = find(pair.left, proposal.left, proposal, pair.context);
    const right = find(pair.right, proposal.right, proposal, pair.context);
    if (!left || !right) return [];
    const next = pairOf(left, right, pair.context);
    const judgement = judge(next);
    return needs(judgement, remedy)
      ? []
      : [{ pair: next, judgement, reasons: [...reasons, proposal.reason] }];
  });
}

/** The figure at hand where it is the one asked for, so that a quoted one stays. */
function find(
  own: Figure,
  request: FigureRequest,
  { fromArchive = false }: Proposal,
  context: GuardContext,
): Figure | null {
  const keep = isSameFigure(own, request) && !(fromArchive && own.quoted);
  return keep ? own : context.lookUp(request);
}

function describe({ pair, judgement, reasons }: Mended): Alternative {
  const sentence = describeChange(judgement)?.text;
  return {
    left: pair.left,
    right: pair.right,
    change: judgement.change,
    findings: judgement.findings,
    text: inEveryLanguage((language) =>
      [...reasons, ...(sentence ? [sentence] : [])].map((text) => text[language]).join(' '),
    ),
  };
}
