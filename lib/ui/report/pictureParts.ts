/** The pictures as figures: drawing, result in words, definition. */
import { type Html, html, trusted } from './html';
import { codes, section } from './parts';
import type { ReportContent, ReportPicture } from './types';

/** How they stand, row by row: one that takes the whole width, or two beside each other. */
const ROWS = [['prices', 'fund'], ['graph'], ['flow'], ['payers', 'generations'], ['heat', 'crowding']] as const;

export function picturesOf({ pictures }: ReportContent): Html {
  const rows = ROWS.map((keys) => ({
    isPair: keys.length > 1,
    shown: keys.flatMap((key) => pictures.filter((one) => one.key === key)),
  })).filter(({ shown }) => shown.length > 0);
  return section(
    'pictures',
    'In pictures',
    html`${rows.map(({ isPair, shown }) => (isPair ? html`<div class="pair">${shown.map(figure)}</div>` : shown.map(figure)))}`,
  );
}

function figure({ key, title, unit, sentence, says, codes: rules, svg, narrow }: ReportPicture): Html {
  return html`<figure data-picture="${key}"><figcaption><h3>${title}</h3><p class="unit">${unit}</p></figcaption>
<div class="drawing${narrow === null ? '' : ' wide'}">${trusted(svg)}</div>${narrow !== null && html`<div class="drawing narrow">${trusted(narrow)}</div>`}
<p class="sentence">${sentence}</p>
<p class="small">${says} ${codes(rules)}</p></figure>
`;
}
