/** HTML that shows a page of ours in a page of somebody else. */

export function frameHtml(title: string, url: string): string {
  return `<iframe title="${escaped(title)}" width="800" height="560" src="${escaped(url)}"></iframe>`;
}

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&"<>]/g, (one) => NAMES[one] ?? one);
