/** The commands astronomy's databases write for journals (AASTeX, "Abbreviations"). */
export const journals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ aj: "The Astronomical Journal", apj: "The Astrophysical Journal", ao: "Applied Optics" },
    ...{ apjl: "The Astrophysical Journal Letters", apjs: "The Astrophysical Journal Supplement Series" },
    ...{ araa: "Annual Review of Astronomy and Astrophysics", apss: "Astrophysics and Space Science" },
    ...{ aap: "Astronomy & Astrophysics", aapr: "The Astronomy and Astrophysics Review" },
    ...{ aaps: "Astronomy and Astrophysics Supplement Series", azh: "Astronomicheskii Zhurnal" },
    ...{ baas: "Bulletin of the American Astronomical Society", gca: "Geochimica et Cosmochimica Acta" },
    ...{
      icarus: "Icarus",
      jcap: "Journal of Cosmology and Astroparticle Physics",
      grl: "Geophysical Research Letters",
    },
    ...{ jgr: "Journal of Geophysical Research", mnras: "Monthly Notices of the Royal Astronomical Society" },
    ...{
      memras: "Memoirs of the Royal Astronomical Society",
      nat: "Nature",
      planss: "Planetary and Space Science",
    },
    ...{
      na: "New Astronomy",
      nar: "New Astronomy Reviews",
      physrep: "Physics Reports",
      solphys: "Solar Physics",
    },
    ...{ pasa: "Publications of the Astronomical Society of Australia", sovast: "Soviet Astronomy" },
    ...{ pasj: "Publications of the Astronomical Society of Japan", ssr: "Space Science Reviews" },
    ...{
      pasp: "Publications of the Astronomical Society of the Pacific",
      procspie: "Proceedings of the SPIE",
    },
    ...{
      pra: "Physical Review A",
      prb: "Physical Review B",
      prc: "Physical Review C",
      prd: "Physical Review D",
    },
    ...{
      pre: "Physical Review E",
      prl: "Physical Review Letters",
      qjras: "Quarterly Journal of the Royal Astronomical Society",
    },
    ...{
      skytel: "Sky and Telescope",
      zap: "Zeitschrift für Astrophysik",
      psj: "The Planetary Science Journal",
    },
  }),
);
