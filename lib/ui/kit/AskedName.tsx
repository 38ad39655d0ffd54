'use client';
import { usePathname } from 'next/navigation';

/** The last part of this page's address, for a page that says there is no such one. */
export function AskedName() {
  const last = usePathname().split('/').filter(Boolean).at(-1) ?? '';
  return <code>{readable(last).slice(0, 80)}</code>;
}

function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
