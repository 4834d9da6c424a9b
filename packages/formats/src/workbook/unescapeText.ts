import { visibleText } from '../visibleText.ts';

/** Text as the workbook shows it: `_x000D_` stands for a character that XML cannot hold (ECMA-376-1, 22.4.2.4). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return visibleText(text);
  const whole = text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return visibleText(whole);
}
