/** The pictures as figures: drawing, result in words, definition. */
import { type Html, html, trusted } from './html';
import { codes, section } from './parts';
import type { ReportContent, ReportPicture } from './types';

/** Those that take the whole width; the others stand two in a row. */
const WHOLE: ReadonlySet<string> = new Set(['graph', 'flow']);

export function picturesOf({ pictures }: ReportContent): Html {
  const whole = pictures.filter(({ key }) => WHOLE.has(key));
  const small = pictures.filter(({ key }) => !WHOLE.has(key));
  return section('pictures', 'In pictures', html`${whole.map(figure)}<div class="pair">${small.map(figure)}</div>`);
}

function figure({ key, title, unit, sentence, says, codes: rules, svg, narrow }: ReportPicture): Html {
  return html`<figure data-picture="${key}"><figcaption><h3>${title}</h3><p class="unit">${unit}</p></figcaption>
<div class="drawing${narrow === null ? '' : ' wide'}">${trusted(svg)}</div>${narrow !== null && html`<div class="drawing narrow">${trusted(narrow)}</div>`}
<p class="sentence">${sentence}</p>
<p class="small">${says} ${codes(rules)}</p></figure>
`;
}
