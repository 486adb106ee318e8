package dragoman.language;

/** What a word is to the word that governs it: Universal Dependencies v2, the relations that readers of clauses need. */
public enum Relation {
  ROOT, NSUBJ, NSUBJ_PASS, CSUBJ, OBJ, IOBJ, OBL, OBL_AGENT, NMOD, APPOS, AMOD, DET, NUMMOD, CASE, CONJ, CC, MARK,
  ADVMOD, ADVCL, ACL, ACL_RELCL, XCOMP, CCOMP, PARATAXIS, AUX, COP, FLAT, FIXED, PUNCT, DISCOURSE, VOCATIVE, ORPHAN, DEP
}
