/** Whether letters can be a Vietnamese syllable: the test by which text in another encoding gives itself away. */

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?';
/** Rhymes of the written language without their tone; 'ơng' and 'êng' are none. Source: Chính tả tiếng Việt, bảng vần. */
const RHYMES = [
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
  'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu iê',
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot',
  'ô ôc ôi ôm ôn ông ôông ôp ôt ơ ơi ơm ơn ơp ơt',
  'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ',
  'uy uya uych uyn uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
  'y ych ynh yp yt yu yêm yên yêng yêt yêu',
]
  .join(' ')
  .split(' ')
  .sort((a, b) => b.length - a.length);

const SYLLABLE = new RegExp(`^(${ONSET})(?:${RHYMES.join('|')})$`);
/** 'gì': the vowel of gi is the i of its onset. */
const GI = /^gi$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOPPED = /(?:c|ch|p|t)$/;

/** Words of peoples and places that are written everywhere and are no syllables: Hrê, Brâu, Xtiêng, Mnông, Đắk Lắk. */
const NAMES = new Set(['hrê', 'brâu', 'xtiêng', 'stiêng', 'mnông', 'hmông', 'đăk', 'lăk']);

/** A letter with its tone away: 'ế' → 'ê'. */
function toneless(word: string): string {
  return word.normalize('NFD').replace(TONES, '').normalize('NFC').toLowerCase();
}

/** Whether a word has the shape of a Vietnamese syllable, with one tone at most. */
export function isSyllable(word: string): boolean {
  if ((word.normalize('NFD').match(TONES)?.length ?? 0) > 1) return false;
  const plain = toneless(word);
  return SYLLABLE.test(plain) || GI.test(plain) || NAMES.has(plain);
}

/**
 * As isSyllable, with the tone over the letter that bears it, and a syllable that ends in c, ch, p or t has the tone
 * sắc or nặng, as it must ('môt' is a slip).
 */
export function isSoundSyllable(word: string): boolean {
  if (!isSyllable(word) || !hasToneInPlace(word)) return false;
  return !STOPPED.test(toneless(word)) || /[\u0301\u0323]/.test(word.normalize('NFD'));
}

const MODIFIED = /[ăâêôơư]/;
const VOWELS = /^[aăâeêioôơuưy]+/;
/** Open rhymes whose tone stands over either letter: hòa and hoà, hòe and hoè, thúy and thuý. */
const EITHER_LETTER = new Set(['oa', 'oe', 'uy']);

/**
 * Whether the tone of a syllable stands where it is written: 'léo' and 'khoẻ', not 'leó' and 'khỏen'. Text read in the
 * wrong encoding seldom has it there ('Leâ' is Lê in VNI; in TCVN3 it would be 'Leõ').
 */
export function hasToneInPlace(word: string): boolean {
  const letters = [...word.toLowerCase().normalize('NFC')];
  const tone = letters.findIndex((letter) => toneless(letter) !== letter);
  if (tone < 0) return true;
  const plain = toneless(word);
  const onset = SYLLABLE.exec(plain)?.[1]?.length ?? 0;
  const rhyme = plain.slice(onset);
  const vowels = VOWELS.exec(rhyme)?.[0] ?? '';
  const at = tone - onset;
  if (EITHER_LETTER.has(rhyme)) return at === 0 || at === 1;
  return at === bearerOf(vowels, vowels.length < rhyme.length);
}

/** Which of the vowels bears the tone: the last with a sign of its own, else by how many they are and what follows. */
function bearerOf(vowels: string, isClosed: boolean): number {
  for (let i = vowels.length - 1; i >= 0; i--) if (MODIFIED.test(vowels.charAt(i))) return i;
  if (isClosed) return vowels.length - 1;
  return vowels.length > 2 ? 1 : 0;
}

/** Whether the word becomes a syllable when one ư is put back, as in 'Hơng' for 'Hương' and 'Trng' for 'Trưng'. */
export function lacksOneU(word: string): boolean {
  if (isSyllable(word)) return false;
  for (let i = 0; i <= word.length; i++) {
    if (isSoundSyllable(`${word.slice(0, i)}ư${word.slice(i)}`)) return true;
  }
  return false;
}
