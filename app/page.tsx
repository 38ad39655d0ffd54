import { Gallery, readEntries } from '@/lib/ui/gallery';
import pictures from '@/public/gallery/pictures.json';

/** The gallery, written once at build time. */
export default function Page() {
  return <Gallery entries={readEntries(pictures)} heroId="twelve-accounts" />;
}
