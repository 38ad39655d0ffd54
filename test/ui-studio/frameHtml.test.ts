import { frameHtml } from '@/lib/ui/studio/frameHtml';

test('the code of a frame is HTML whatever the title is made of', () => {
  expect(frameHtml('"A" & <b>', 'https://host/embed/local?t=5&sel=ana#1.x')).toBe(
    '<iframe title="&quot;A&quot; &amp; &lt;b&gt;" width="800" height="560" ' +
      'src="https://host/embed/local?t=5&amp;sel=ana#1.x"></iframe>',
  );
});
