/** Small pieces every page is made of. */
export { Code, ruleHref } from './Code';
export { cx } from './cx';
export { Dialog, type DialogProps } from './Dialog';
export { Hint, Tip } from './Hint';
export { Icon, type IconName, Mark } from './icons';
export { default as kit } from './kit.module.css';
export { PagesHeader } from './PagesHeader';
export { Providers } from './Providers';
export { type Part, part } from './part';
export { playing } from './playing';
export { Segmented, type SegmentedOption, type SegmentedProps } from './Segmented';
export { Sheet, type SheetProps } from './Sheet';
export { Slider, type SliderProps } from './Slider';
export { ThemeToggle } from './ThemeToggle';
export { useDismiss } from './useDismiss';
export { useMoreToTheRight } from './useMoreToTheRight';
export { useWidth } from './useWidth';
export { Words, WordsPage, type WordsPageProps } from './WordsPage';
