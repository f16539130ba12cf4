/**
 * Gazetteer and text in, mentions and entities out. Start at {@link EntityTagger#tag}: it reads an
 * article, matches listed names, finds unlisted ones by rule, chooses between them and names them.
 *
 * <ul>
 *   <li><b>Tagger and resolver:</b> {@link EntityTagger} gives each {@link Entity} ({@link
 *       EntityType}) with its {@link Mention}s, {@link EntityResolver} answers queries, {@link
 *       NameScanner} finds listed names and no more. On the way a name is a {@link Candidate};
 *       those of an article are in an {@link ArticleScan}, listed ones by the tokens they cover in
 *       {@link CoveredTokens}.
 *   <li><b>Words of the text:</b> {@link TextTokens} has a part's {@link Tokens} with {@link
 *       Shape}, {@link Gap} and {@link WordClass}; hashes by {@link TermHash} and {@link Chars};
 *       {@link BlockedText} takes out addresses. Classes come from {@link NameLexicon} and its
 *       {@link WordList}s, given names from {@link GivenNames} and {@link GivenKeys}; rows of words
 *       with a name are a {@link PatternRow} in {@link WordPatterns}.
 *   <li><b>Lists:</b> {@link Gazetteer} holds them. {@link GazetteerReader} reads a {@link
 *       GazetteerEntry} with each {@link Spelling} ({@link SpellingKind}) or throws {@link
 *       GazetteerFormatException}; {@link GazetteerLists} and {@link ListText} collect the lines,
 *       {@link WordForms} adds case forms, {@link EntityStore} keeps entities: {@link EntityLines}
 *       of text, {@link EntityRecords} ({@link EntityRecordsBuilder}) of compiled files.
 *   <li><b>Packed and compiled lists:</b> {@link ListPacker} writes the shipped ones when the
 *       plugin is built, {@link PackedGazetteer} reads them ({@link PackedHead}, {@link
 *       PackedKeys}, {@link PackedInput}, {@link PackedOutput}, {@link SummedResources}). {@link
 *       GazetteerCompiler} makes a {@link CompiledFile} of large sources.
 *   <li><b>Match structure:</b> {@link NameIndex}, built by {@link NameIndexBuilder} and {@link
 *       NameTrieBuilder}, with {@link NameMeta}, {@link FirstWords}, {@link HashBits}, {@link
 *       LongIntTable}, {@link IdTable}.
 *   <li><b>Listed names:</b> {@link GazetteerMatcher} finds and weighs them, {@link ListedNames},
 *       {@link Towns}, {@link PlaceKeys} and {@link GermanNouns} drop what the words around speak
 *       against, {@link GermanAdjectives} adds Kölner. State bodies of every country: {@link
 *       InstitutionNames}, {@link Institutions}, {@link Ministries}.
 *   <li><b>Unlisted people:</b> {@link PersonNames} over {@link PersonRuns} (how far a name goes),
 *       {@link PersonContext} (what stands beside it) and {@link PersonSigns} (what that weighs).
 *   <li><b>Unlisted places:</b> {@link PlaceNames} by heads ({@link HeadFirstPlaces}, {@link
 *       HeadLastPlaces}, {@link PlaceHeads}, {@link Districts}), {@link SeatPlaces}, {@link
 *       DatelinePlaces} and {@link PlaceContexts} by position; {@link PlaceRuns} reads how far a
 *       name goes.
 *   <li><b>Unlisted organisations:</b> {@link OrganisationNames} asks each rule in turn over {@link
 *       OrganisationText}: {@link JoinedOrganisations}, {@link QuotedOrganisations}, {@link
 *       InitialOrganisations}, {@link KindOrganisations}, {@link EmployerOrganisations}, {@link
 *       LowerCaseHeads}, {@link HeadedOrganisations} ({@link HeadComplements}, {@link Complements},
 *       {@link AdjectiveHeads}, {@link KazakhHeads}, {@link GermanHeads}), {@link GermanCompounds}.
 *   <li><b>Evidence and coreference:</b> {@link Disambiguation} orders readings, {@link Countries}
 *       and {@link NamedCountries} tell what an article is about; {@link Coreference} ({@link
 *       SurnameIndex}), {@link Acronyms}, {@link Surnames} and {@link FamousSurnames} explain short
 *       forms.
 *   <li><b>Names and forms shown:</b> {@link LocalNames} gives unlisted names id ({@link LocalIds})
 *       and form. Nominatives: {@link NameCases}, {@link CaseEndings}, {@link BaseNames} for
 *       people, {@link PlaceForms}, {@link PlaceAdjectives}, {@link OrganisationForms}, {@link
 *       BaseForms} for listed spellings. In English letters and words: {@link NameOrigins}, {@link
 *       Romanisation}, {@link Respelling}, {@link Originals}, {@link NativeNames} ({@link
 *       Transcription}); {@link ComposedNames}, {@link BodyPhrase}, {@link BodyWords}.
 * </ul>
 */
package org.dateline.entity;
