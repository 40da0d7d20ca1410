const words =
  "ability account accurate across adapt against agent algorithm align allow alternative among analysis annotate appear apply approach arbitrary architecture assume attend attention average avoid balance baseline batch because become before behaviour benchmark benefit best between beyond bias bound branch bridge budget cache capacity capture careful case cause centre chain challenge change channel choice class clear close cluster code coherent collect combine common compact compare compete complete complex compose compress compute concept condition confirm connect consider consistent constant constraint construct contain context contrast control converge convolution correct cost cover create critical current curve data dataset decode decrease deep define degrade demonstrate denoise dense depend deploy depth derive describe design detail detect develop diffuse dimension direct discover discrete distance distil distribution diverse domain draw drop during dynamic each early easy edge effect efficient element embed emerge empirical enable encode energy enhance enough ensure entropy equal error estimate evaluate evidence exact examine example exceed exist expand expect expensive experiment explain exploit explore express extend extract factor fail fast feature few field filter final find fine first fit fixed flexible flow focus follow form formal forward found framework free frequent from full function further gain gap gather general generate geometry give global gradient graph greater ground group grow guide half hand hard head hidden hierarchy high hold human hypothesis idea identify image impact implement improve include increase independent index indicate infer influence inform input inspect instance instead integrate interact interest interpret introduce invariant investigate iterate joint kernel key know label language large latent layer lead learn less level leverage light limit line linear link list little local long loss low machine main maintain make many map mark mask match matrix mean measure mechanism memory merge method minimal miss mixture model modern modify module more most motion motivate move multiple narrow natural near need negative network neural new node noise normal notable novel number object observe obtain often open operate optimal order origin other outperform output over overhead pair paradigm parallel parameter part path pattern perform phase pixel plan point policy poor popular positive possible power practice precise predict prefer present preserve previous principle prior probability problem procedure process produce project prompt proof propose prove provide prune public purpose quality quantise query question random range rank rapid rate ratio reach real reason recall recent recognise recover recur reduce refer refine region regular relate relative release rely remain remove render repeat replace report represent require research resolve resource respect respond result retain retrieve reveal robust role rotate sample scale scene scheme scratch search second segment select semantic sense separate sequence series serve set several shape share shift short show signal significant similar simple simulate single size skip slow small smooth solve source space sparse spatial special specific speed split stable stage standard state static step still store strategy stream strong structure student study subset succeed such suffer suggest suit summary supervise support surface survey symbol synthetic system target task teach technique temporal tend tensor term test text theory thorough throughput time token tool total toward trace track trade train transfer transform translate tree trend true tune turn type typical unified uniform unique unit unlike update use user valid value variance vary vector verify video view vision visual volume weak weight well whole wide window work world yield zero".split(
    " ",
  );
const venues = [
  ["ICLR", "International Conference on Learning Representations"],
  ["NeurIPS", "Advances in Neural Information Processing Systems"],
  ["CVPR", "IEEE/CVF Conference on Computer Vision and Pattern Recognition"],
  ["ACL", "Annual Meeting of the Association for Computational Linguistics"],
  ["ICML", "International Conference on Machine Learning"],
] as const;
const areas = ["cs.CV", "cs.CL", "cs.LG"];

/**
 * A site with a hundred papers of ten years, by path, as heavy as that of a real author: abstracts of 170 words (the
 * length of arXiv's) in no order that a compressor could learn, so that each adds some 410 bytes to a page, as real ones
 * do; a formula in every seventh; sixty co-authors, who come again.
 */
export function hundredPapers(): Readonly<Record<string, string>> {
  const next = chance();
  const people = Array.from({ length: 60 }, () => name(next));
  const papers = Array.from({ length: 100 }, (_, number) => paper(number, people, next));
  return {
    "content/site.yaml": "url: https://example.org/\n",
    "content/profile.md": "---\nname: Ada Example\n---\n\nI study what many papers weigh.\n",
    ...Object.fromEntries(papers),
  };
}

function paper(number: number, people: readonly string[], next: () => number): readonly [string, string] {
  const year = 2016 + (number % 10);
  const [short, venue] = venues[number % venues.length] ?? venues[0];
  const title = sentence(8, next);
  const coauthor = () => people[Math.floor(next() * people.length)];
  const head = [
    `title: ${title}`,
    `authors: [Ada Example*, ${coauthor()}*, ${coauthor()}, ${coauthor()}]`,
    `date: ${year}`,
    `venue: ${venue}`,
    `venue_short: ${short}`,
    `area: [${areas[number % areas.length]}]`,
    `arxiv: "${year % 100}0${1 + (number % 9)}.${10_000 + number}"`,
    `links: {code: "https://github.com/example/paper-${number}"}`,
  ];
  const sentences = Array.from({ length: 10 }, () => `${sentence(17, next)}.`);
  const formula = number % 7 === 0 ? ` We save $${number}.5\\times$ of it.` : "";
  const slug = title.toLowerCase().split(" ").slice(0, 3).join("-");
  return [
    `content/publications/${slug}.md`,
    `---\n${head.join("\n")}\n---\n\n${sentences.join(" ")}${formula}\n`,
  ];
}

function name(next: () => number): string {
  return sentence(2, next).replace(/ ./, (initial) => initial.toUpperCase());
}

function sentence(length: number, next: () => number): string {
  const text = Array.from({ length }, () => words[Math.floor(next() * words.length)]).join(" ");
  return text.replace(/^./, (initial) => initial.toUpperCase());
}

/** Numbers from 0 to 1 that look random and are the same on every run: a linear congruential generator (Numerical Recipes). */
function chance(): () => number {
  let state = 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
