'use client';
import { WordsPage } from '@/lib/ui/kit';

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <WordsPage title="This page stopped working" onRetry={reset} detail={error.message}>
      Your draft is kept on this device. Try again, or go back to the gallery.
    </WordsPage>
  );
}
