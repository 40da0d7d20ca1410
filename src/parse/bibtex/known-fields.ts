/**
 * What BibTeX, BibLaTeX and the programs around them put into entries. All are read without a word; those Offprint has
 * no use for stay in the entry's own text.
 */
const standard =
  `abstract addendum address annotation author booktitle chapter date day doi edition editor eid eprint
  eprintclass eprinttype archiveprefix primaryclass howpublished institution isbn issn issue journal journaltitle
  keywords language location month note number organization pages pubstate publisher school series subtitle title type
  url volume year`.split(/\s+/);

const others =
  `afterword annotator annote archive articleno author+an authortype bookauthor bookpagination booksubtitle
  booktitleaddon commentator copyright creationdate crossref editora editorb editorc editortype entryset entrysubtype
  eventdate eventtitle eventtitleaddon execute file foreword gender groups holder hyphenation ids
  indextitle introduction isan ismn isrn issuetitle iswc issn journalsubtitle key label langid langidopts library lccn
  mainsubtitle maintitle modificationdate mrclass mrnumber mrreviewer nameaddon numpages options
  origdate origlanguage origlocation origpublisher origtitle owner pagetotal pagination part pdfurl pmcid pmid presort
  price printed ranking rating read readstatus related relatedoptions relatedstring relatedtype reprinttitle shortauthor
  shorteditor shorthand shortjournal shortseries shorttitle sortkey sortname sorttitle sortyear source timestamp
  titleaddon translator urldate venue version volumes xdata xref zbl zblnumber tags bibsource biburl citeulike-article-id
  date-added date-modified date-updated ee local-url mendeley-groups mendeley-tags notes reviewer size time urn uri web
  issued keyword doc-delivery-number journal-iso unique-id times-cited cited-references affiliation
  adsurl adsnote collaboration slaccitation reportnumber comment comments priority status titleshort nolink`.split(
    /\s+/,
  );

/** The ones of al-folio, a site generator, that are switches of its own pages. */
const switches =
  `abbr additional_info altmetric annotation arxiv award award_name bibtex_show blog code dimensions
  google_scholar_id hal_id html inspirehep_id jstor pdf poster preview selected slides supp video website`.split(
    /\s+/,
  );

/** Ours, for those who write .bib files for Offprint. */
const own =
  `acl openreview project data model demo supplement summary tldr venue_short status area image`.split(/\s+/);

/** Every field with a meaning to somebody. */
export const knownFields: ReadonlySet<string> = new Set([...standard, ...others, ...switches, ...own]);

/** Those it matters to spell right. */
export const standardFields: readonly string[] = standard;

/** What is only for a web page, or tells of the author's own disk: not for those who copy an entry. */
export const hiddenFields: ReadonlySet<string> = new Set([
  ...switches.filter((name) => name !== "annotation"),
  ...own,
  ...["file", "local-url", "owner", "timestamp", "date-added", "date-modified", "groups"],
]);
