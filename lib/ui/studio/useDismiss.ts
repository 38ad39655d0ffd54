export { useDismiss } from '@/lib/ui/kit';
