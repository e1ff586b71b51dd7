/* Text that was typed while the other keyboard layout was on. */
(() => {
  const space = (globalThis.prongsaiSearch = globalThis.prongsaiSearch || {});

  /* Kedmanee, the Thai layout of nearly every keyboard, beside the American one. */
  const LATIN_KEYS = "1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?";
  const THAI_KEYS = "ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ+๑๒๓๔ู฿๕๖๗๘๙๐\"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ";
  const toThai = new Map([...LATIN_KEYS].map((key, at) => [key, THAI_KEYS[at]]));
  const toLatin = new Map([...THAI_KEYS].map((key, at) => [key, LATIN_KEYS[at]]));
  const typed = (text, keys) => [...text].map((key) => keys.get(key) ?? key).join("");

  /* The same key presses on the other layout. */
  const otherLayout = (text) =>
    /[ก-ฮ]/.test(text) ? typed(text, toLatin) : typed(text, toThai);

  Object.assign(space, { otherLayout });
})();
