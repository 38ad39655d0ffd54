/** Small pieces of the report. */
import type { TextPart } from '@/lib/analysis';
import { type Html, html, trusted } from './html';

/** A sentence with its bold figures; accounts are names here, not links. */
export function sentence(parts: readonly TextPart[]): Html {
  return html`${parts.map(partOf)}`;
}

function partOf(part: TextPart): Html | string {
  switch (part.kind) {
    case 'fold':
      // Nothing opens on paper: the longer words stand there at once.
      return sentence(part.parts);
    case 'text':
      return part.text;
    case 'strong':
      return html`<b>${part.text}</b>`;
    case 'account':
      return html`<span class="account">${part.text}</span>`;
    case 'code':
      return code(part.text);
  }
}

export const code = (text: string): Html => html`<code>${text}</code>`;

export const codes = (list: readonly string[]): Html => html`${list.map((one, n) => [n > 0 ? ' ' : '', code(one)])}`;

export interface Cell {
  readonly text: Html | string;
  /** Right aligned. */
  readonly figure?: boolean;
}

/**
 * A table that scrolls by itself where it is wider than the page. The first cell of a row names it.
 * @param isBroad keeps its columns readable on a phone rather than fit it.
 */
export function table(
  caption: string,
  heads: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  isBroad = false,
): Html {
  const kind = ({ figure }: Cell): Html | null => (figure ? trusted(' class="figure"') : null);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}, table"><table${isBroad && trusted(' class="broad"')}><thead><tr>${heads.map(
    (head) => html`<th scope="col"${kind(head)}>${head.text}</th>`,
  )}</tr></thead><tbody>${rows.map(
    ([first, ...rest]) =>
      html`<tr>${first ? html`<th scope="row">${first.text}</th>` : null}${rest.map(
        (cell) => html`<td${kind(cell)}>${cell.text}</td>`,
      )}</tr>
`,
  )}</tbody></table></div>`;
}

/** A part of the report under its own heading. */
export function section(id: string, title: string, ...body: readonly (Html | null)[]): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${body}</section>
`;
}

/** Rule codes in a text, not broken between lines. */
export function keptWhole(text: string): Html {
  return html`${text.split(/\b([A-Z]+-\d\d)\b/).map((part, n) => (n % 2 === 1 ? code(part) : part))}`;
}

export const list = (items: readonly (Html | string)[]): Html =>
  html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
