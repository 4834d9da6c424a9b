import { themeCss } from '@regionpuls/charts';

const CSS = themeCss();

/** The charts' colours for light and dark, so that every picture follows the page. */
export function ChartColours() {
  return (
    <style href="regionpuls-charts" precedence="default">
      {CSS}
    </style>
  );
}
