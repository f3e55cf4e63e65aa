export { renderSentence, type Sentence, type SentencePart, say, sentenceParts } from './sentence'
