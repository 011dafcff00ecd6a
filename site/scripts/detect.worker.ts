import { createDetector, type Detect } from '../../core/deid/detector.ts';

interface Question {
  id: number;
  text: string;
  allow: readonly string[];
}

/** The detector with its lexicon, or without when that cannot be loaded: it works, only less well. */
const detector: Promise<Detect> = withLexicon().catch(() => createDetector());

/** Checks texts in the background, so that typing never waits. Nothing leaves the browser. */
addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const detect = await detector;
  postMessage({ id: data.id, findings: detect(data.text, { allow: data.allow }) });
});

async function withLexicon(): Promise<Detect> {
  const [{ readLexicon }, { LEXICON }, { createTagger }, { readWeights }, { TAGGER }] = await Promise.all([
    import('../../core/deid/lexicon.ts'),
    import('../../core/deid/data/lexicon.ts'),
    import('../../core/deid/tagged.ts'),
    import('../../core/deid/tagger.ts'),
    import('../../core/deid/data/tagger.ts'),
  ]);
  return createDetector({ lexicon: readLexicon(LEXICON), tagger: createTagger(readWeights(TAGGER)) });
}
