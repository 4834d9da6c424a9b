import type { EmbedUse } from '@regionpuls/domain';

export interface ShowingSite {
  /** Origin; empty for all that do not tell theirs. */
  host: string;
  charts: EmbedUse[];
}

/** The sites in the order they are first met, and those that do not tell who they are last. */
export function sitesOf(embeds: readonly EmbedUse[]): ShowingSite[] {
  const sites = new Map<string, EmbedUse[]>();
  for (const embed of embeds) sites.set(embed.host, [...(sites.get(embed.host) ?? []), embed]);
  return [...sites]
    .map(([host, charts]) => ({ host, charts }))
    .sort((a, b) => Number(a.host === '') - Number(b.host === ''));
}
