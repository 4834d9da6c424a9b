/** The embedded page: a figure, one stylesheet and one script. */
import type { View } from '@regionpuls/domain';
import { PAGE_STYLE } from './stylesheet.ts';
import { escapeMarkup } from './escapeMarkup.ts';

export interface Page {
  title: string;
  lang: View['lang'];
  theme: View['theme'];
  /** Markup. */
  figure: string;
  /** In the page: it asks for nothing more, and a page that is kept has the script that fits it. */
  script: string | undefined;
  /** Where the same chart is found by a service that asks for it (oEmbed); left out on errors. */
  oembed?: string;
}

export function writePage({ title, lang, theme, figure, script, oembed }: Page): string {
  const chosen = theme === 'auto' ? '' : ` class="${theme}"`;
  return [
    `<!doctype html><html lang="${lang}"${chosen}><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeMarkup(title)} – Regionpuls</title>`,
    oembed ? `<link rel="alternate" type="application/json+oembed" href="${escapeMarkup(oembed)}">` : '',
    `<style>${PAGE_STYLE}</style><body class="new"><main>${figure}</main>`,
    script ? `<script>${script}</script>` : '',
  ].join('');
}
