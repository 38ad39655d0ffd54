'use client';
import { type ReactNode, useEffect, useState } from 'react';
import { Icon, type IconName, kit } from '@/lib/ui/kit';

export interface CopyButtonProps {
  readonly className: string;
  readonly text: () => string;
  readonly done: string;
  readonly icon?: IconName;
  readonly title?: string;
  readonly children: ReactNode;
}

/** How long the confirmation stands. */
const SAID_MS = 2400;

/** Puts text on the clipboard and says so; says so too when the browser refuses. */
export function CopyButton({ className, text, done, icon, title, children }: CopyButtonProps) {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => setSaid((await copyText(text())) ? done : 'The browser would not copy');
  return (
    <>
      <button type="button" className={className} title={title} onClick={() => void copy()}>
        {icon && <Icon name={said === done ? 'check' : icon} />}
        {said ?? children}
      </button>
      <span className={kit.hidden} role="status">
        {said}
      </span>
    </>
  );
}

/** Whether the text is on the clipboard now. */
export async function copyText(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    return copyBySelection(value);
  }
}

/** For pages without the clipboard API: plain http on another machine's address. */
function copyBySelection(value: string): boolean {
  const area = document.createElement('textarea');
  area.value = value;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  return copied;
}
