-- A project of version 1.2 as it was written in November 2026: that of version 1.1, compared, with a decision.
-- Kept as it is: every later program must open it.
PRAGMA application_id = 1414025553;
PRAGMA user_version = 1002;
BEGIN;
CREATE TABLE project ( "key" VARCHAR NOT NULL, value VARCHAR NOT NULL, CONSTRAINT pk_project PRIMARY KEY ("key") );
CREATE TABLE annotators ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name VARCHAR NOT NULL, CONSTRAINT uq_annotators_name UNIQUE (name) );
CREATE TABLE articles ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, title VARCHAR NOT NULL, sha256 VARCHAR NOT NULL, source VARCHAR NOT NULL, via VARCHAR NOT NULL, author VARCHAR NOT NULL, url VARCHAR NOT NULL, published VARCHAR, published_origin VARCHAR NOT NULL, file_name VARCHAR NOT NULL, progress VARCHAR NOT NULL, imported_at VARCHAR NOT NULL, length INTEGER NOT NULL, present BOOLEAN NOT NULL, CONSTRAINT uq_articles_sha256 UNIQUE (sha256) );
CREATE TABLE label_sets ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name VARCHAR NOT NULL, in_use BOOLEAN NOT NULL );
CREATE TABLE entities ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, kind VARCHAR NOT NULL, name VARCHAR NOT NULL, note VARCHAR NOT NULL, note_folded VARCHAR NOT NULL );
CREATE TABLE journal ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, kind VARCHAR NOT NULL, target_id INTEGER, state VARCHAR NOT NULL, code VARCHAR NOT NULL, params VARCHAR NOT NULL, author VARCHAR NOT NULL, at VARCHAR NOT NULL, article_id INTEGER, changes VARCHAR NOT NULL, CONSTRAINT fk_journal_target_id FOREIGN KEY(target_id) REFERENCES journal (id) );
CREATE TABLE texts ( article_id INTEGER NOT NULL, text VARCHAR NOT NULL, CONSTRAINT pk_texts PRIMARY KEY (article_id), CONSTRAINT fk_texts_article_id FOREIGN KEY(article_id) REFERENCES articles (id) );
CREATE TABLE regions ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, article_id INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, role VARCHAR NOT NULL, "by" VARCHAR NOT NULL, CONSTRAINT fk_regions_article_id FOREIGN KEY(article_id) REFERENCES articles (id) );
CREATE TABLE labels ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, set_id INTEGER NOT NULL, code VARCHAR NOT NULL, name_ar VARCHAR NOT NULL, name_en VARCHAR NOT NULL, role VARCHAR NOT NULL, color VARCHAR NOT NULL, line VARCHAR NOT NULL, "key" VARCHAR NOT NULL, attributes VARCHAR NOT NULL, guidelines VARCHAR NOT NULL, position INTEGER NOT NULL, CONSTRAINT fk_labels_set_id FOREIGN KEY(set_id) REFERENCES label_sets (id) );
CREATE TABLE spellings ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, entity_id INTEGER NOT NULL, text VARCHAR NOT NULL, "key" VARCHAR NOT NULL, CONSTRAINT fk_spellings_entity_id FOREIGN KEY(entity_id) REFERENCES entities (id) );
CREATE TABLE entity_titles ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, entity_id INTEGER NOT NULL, text VARCHAR NOT NULL, "key" VARCHAR NOT NULL, since VARCHAR, until VARCHAR, CONSTRAINT fk_entity_titles_entity_id FOREIGN KEY(entity_id) REFERENCES entities (id) );
CREATE TABLE distinct_entities ( a_id INTEGER NOT NULL, b_id INTEGER NOT NULL, CONSTRAINT pk_distinct_entities PRIMARY KEY (a_id, b_id), CONSTRAINT fk_distinct_entities_a_id FOREIGN KEY(a_id) REFERENCES entities (id), CONSTRAINT fk_distinct_entities_b_id FOREIGN KEY(b_id) REFERENCES entities (id) );
CREATE TABLE suggestions ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, article_id INTEGER NOT NULL, kind VARCHAR NOT NULL, role VARCHAR NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, fingerprint VARCHAR NOT NULL, score FLOAT NOT NULL, why VARCHAR NOT NULL, details VARCHAR NOT NULL, "key" VARCHAR NOT NULL, CONSTRAINT fk_suggestions_article_id FOREIGN KEY(article_id) REFERENCES articles (id) );
CREATE TABLE answers ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, article_id INTEGER NOT NULL, fingerprint VARCHAR NOT NULL, answer VARCHAR NOT NULL, kind VARCHAR NOT NULL, role VARCHAR NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, exact VARCHAR NOT NULL, prefix VARCHAR NOT NULL, suffix VARCHAR NOT NULL, details VARCHAR NOT NULL, speaker_key VARCHAR NOT NULL, annotation_id INTEGER, why VARCHAR NOT NULL, annotator_id INTEGER NOT NULL, at VARCHAR NOT NULL, CONSTRAINT fk_answers_article_id FOREIGN KEY(article_id) REFERENCES articles (id), CONSTRAINT fk_answers_annotator_id FOREIGN KEY(annotator_id) REFERENCES annotators (id) );
CREATE TABLE analyses ( article_id INTEGER NOT NULL, engine INTEGER NOT NULL, basis VARCHAR NOT NULL, at VARCHAR NOT NULL, dates INTEGER NOT NULL, figures INTEGER NOT NULL, mentions INTEGER NOT NULL, quotes INTEGER NOT NULL, CONSTRAINT pk_analyses PRIMARY KEY (article_id), CONSTRAINT fk_analyses_article_id FOREIGN KEY(article_id) REFERENCES articles (id) );
CREATE TABLE project_words ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, list VARCHAR NOT NULL, text VARCHAR NOT NULL, "key" VARCHAR NOT NULL, value VARCHAR NOT NULL, annotator_id INTEGER NOT NULL, created_at VARCHAR NOT NULL, CONSTRAINT fk_project_words_annotator_id FOREIGN KEY(annotator_id) REFERENCES annotators (id) );
CREATE TABLE annotations ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, article_id INTEGER NOT NULL, label_id INTEGER NOT NULL, attributes VARCHAR NOT NULL, note VARCHAR NOT NULL, note_folded VARCHAR NOT NULL, unsure BOOLEAN NOT NULL, entity_id INTEGER, annotator_id INTEGER NOT NULL, created_at VARCHAR NOT NULL, updated_at VARCHAR NOT NULL, CONSTRAINT fk_annotations_article_id FOREIGN KEY(article_id) REFERENCES articles (id), CONSTRAINT fk_annotations_label_id FOREIGN KEY(label_id) REFERENCES labels (id), CONSTRAINT fk_annotations_entity_id FOREIGN KEY(entity_id) REFERENCES entities (id), CONSTRAINT fk_annotations_annotator_id FOREIGN KEY(annotator_id) REFERENCES annotators (id) );
CREATE TABLE anchors ( annotation_id INTEGER NOT NULL, role VARCHAR NOT NULL, position INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, exact VARCHAR NOT NULL, prefix VARCHAR NOT NULL, suffix VARCHAR NOT NULL, CONSTRAINT pk_anchors PRIMARY KEY (annotation_id, role, position), CONSTRAINT fk_anchors_annotation_id FOREIGN KEY(annotation_id) REFERENCES annotations (id) );
CREATE TABLE attributions ( annotation_id INTEGER NOT NULL, speaker_id INTEGER, form VARCHAR, title VARCHAR NOT NULL, via VARCHAR NOT NULL, CONSTRAINT pk_attributions PRIMARY KEY (annotation_id), CONSTRAINT fk_attributions_annotation_id FOREIGN KEY(annotation_id) REFERENCES annotations (id), CONSTRAINT fk_attributions_speaker_id FOREIGN KEY(speaker_id) REFERENCES entities (id) );
CREATE TABLE links ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, kind VARCHAR NOT NULL, a_id INTEGER NOT NULL, b_id INTEGER NOT NULL, note VARCHAR NOT NULL, note_folded VARCHAR NOT NULL, annotator_id INTEGER NOT NULL, created_at VARCHAR NOT NULL, CONSTRAINT fk_links_a_id FOREIGN KEY(a_id) REFERENCES annotations (id), CONSTRAINT fk_links_b_id FOREIGN KEY(b_id) REFERENCES annotations (id), CONSTRAINT fk_links_annotator_id FOREIGN KEY(annotator_id) REFERENCES annotators (id) );
CREATE TABLE alembic_version ( version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num) );
CREATE TABLE comparisons ( article_id INTEGER NOT NULL, basis VARCHAR NOT NULL, at VARCHAR NOT NULL, CONSTRAINT pk_comparisons PRIMARY KEY (article_id), CONSTRAINT fk_comparisons_article_id FOREIGN KEY(article_id) REFERENCES articles (id) );
CREATE TABLE article_keys ( number INTEGER NOT NULL, article_id INTEGER NOT NULL, CONSTRAINT pk_article_keys PRIMARY KEY (number, article_id) ) WITHOUT ROWID;
CREATE TABLE article_prints ( article_id INTEGER NOT NULL, packed BLOB NOT NULL, CONSTRAINT pk_article_prints PRIMARY KEY (article_id), CONSTRAINT fk_article_prints_article_id FOREIGN KEY(article_id) REFERENCES articles (id) );
CREATE TABLE key_counts ( number INTEGER NOT NULL, articles INTEGER NOT NULL, CONSTRAINT pk_key_counts PRIMARY KEY (number) );
CREATE TABLE article_pairs ( a_id INTEGER NOT NULL, b_id INTEGER NOT NULL, score FLOAT NOT NULL, copied FLOAT NOT NULL, why VARCHAR NOT NULL, CONSTRAINT pk_article_pairs PRIMARY KEY (a_id, b_id), CONSTRAINT fk_article_pairs_a_id FOREIGN KEY(a_id) REFERENCES articles (id), CONSTRAINT fk_article_pairs_b_id FOREIGN KEY(b_id) REFERENCES articles (id) ) WITHOUT ROWID;
CREATE TABLE events ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT );
CREATE TABLE event_articles ( article_id INTEGER NOT NULL, event_id INTEGER NOT NULL, copy INTEGER NOT NULL, CONSTRAINT pk_event_articles PRIMARY KEY (article_id), CONSTRAINT fk_event_articles_article_id FOREIGN KEY(article_id) REFERENCES articles (id), CONSTRAINT fk_event_articles_event_id FOREIGN KEY(event_id) REFERENCES events (id) );
CREATE TABLE inconsistencies ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, a_id INTEGER NOT NULL, b_id INTEGER NOT NULL, kind VARCHAR NOT NULL, nature VARCHAR NOT NULL, severity VARCHAR NOT NULL, confidence FLOAT NOT NULL, rank INTEGER NOT NULL, why VARCHAR NOT NULL, fingerprint VARCHAR NOT NULL, content VARCHAR NOT NULL, CONSTRAINT fk_inconsistencies_a_id FOREIGN KEY(a_id) REFERENCES articles (id), CONSTRAINT fk_inconsistencies_b_id FOREIGN KEY(b_id) REFERENCES articles (id) );
CREATE TABLE passages ( inconsistency_id INTEGER NOT NULL, position INTEGER NOT NULL, article_id INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, value VARCHAR NOT NULL, unit VARCHAR NOT NULL, sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL, speaker VARCHAR NOT NULL, CONSTRAINT pk_passages PRIMARY KEY (inconsistency_id, position), CONSTRAINT fk_passages_article_id FOREIGN KEY(article_id) REFERENCES articles (id), CONSTRAINT fk_passages_inconsistency_id FOREIGN KEY(inconsistency_id) REFERENCES inconsistencies (id) ) WITHOUT ROWID;
CREATE TABLE name_uses ( article_id INTEGER NOT NULL, kind VARCHAR NOT NULL, name VARCHAR NOT NULL, text VARCHAR NOT NULL, count INTEGER NOT NULL, titles VARCHAR NOT NULL, CONSTRAINT pk_name_uses PRIMARY KEY (article_id, kind, name, text), CONSTRAINT fk_name_uses_article_id FOREIGN KEY(article_id) REFERENCES articles (id) ) WITHOUT ROWID;
CREATE TABLE name_numbers ( number INTEGER NOT NULL, text VARCHAR NOT NULL, CONSTRAINT pk_name_numbers PRIMARY KEY (number, text) ) WITHOUT ROWID;
CREATE TABLE spelling_clusters ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, kind VARCHAR NOT NULL, uses INTEGER NOT NULL );
CREATE TABLE cluster_spellings ( kind VARCHAR NOT NULL, text VARCHAR NOT NULL, cluster_id INTEGER NOT NULL, CONSTRAINT pk_cluster_spellings PRIMARY KEY (kind, text), CONSTRAINT fk_cluster_spellings_cluster_id FOREIGN KEY(cluster_id) REFERENCES spelling_clusters (id) ) WITHOUT ROWID;
CREATE TABLE decisions ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, fingerprint VARCHAR NOT NULL, verdict VARCHAR NOT NULL, right_passage INTEGER, value VARCHAR NOT NULL, note VARCHAR NOT NULL, subject VARCHAR NOT NULL, a_id INTEGER NOT NULL, b_id INTEGER NOT NULL, annotator_id INTEGER NOT NULL, at VARCHAR NOT NULL, CONSTRAINT fk_decisions_a_id FOREIGN KEY(a_id) REFERENCES articles (id), CONSTRAINT fk_decisions_annotator_id FOREIGN KEY(annotator_id) REFERENCES annotators (id), CONSTRAINT fk_decisions_b_id FOREIGN KEY(b_id) REFERENCES articles (id) );
CREATE TABLE event_words ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, a_id INTEGER NOT NULL, b_id INTEGER NOT NULL, same BOOLEAN NOT NULL, annotator_id INTEGER NOT NULL, created_at VARCHAR NOT NULL, CONSTRAINT fk_event_words_a_id FOREIGN KEY(a_id) REFERENCES articles (id), CONSTRAINT fk_event_words_annotator_id FOREIGN KEY(annotator_id) REFERENCES annotators (id), CONSTRAINT fk_event_words_b_id FOREIGN KEY(b_id) REFERENCES articles (id) );
CREATE TABLE house_spellings ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, kind VARCHAR NOT NULL, text VARCHAR NOT NULL, "key" VARCHAR NOT NULL, house VARCHAR NOT NULL, annotator_id INTEGER NOT NULL, created_at VARCHAR NOT NULL, CONSTRAINT fk_house_spellings_annotator_id FOREIGN KEY(annotator_id) REFERENCES annotators (id) );
CREATE TABLE names_apart ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, kind VARCHAR NOT NULL, a VARCHAR NOT NULL, b VARCHAR NOT NULL, annotator_id INTEGER NOT NULL, created_at VARCHAR NOT NULL, CONSTRAINT fk_names_apart_annotator_id FOREIGN KEY(annotator_id) REFERENCES annotators (id) );
CREATE TABLE article_versions ( id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, old_id INTEGER NOT NULL, new_id INTEGER NOT NULL, annotator_id INTEGER NOT NULL, at VARCHAR NOT NULL, CONSTRAINT fk_article_versions_annotator_id FOREIGN KEY(annotator_id) REFERENCES annotators (id), CONSTRAINT fk_article_versions_new_id FOREIGN KEY(new_id) REFERENCES articles (id), CONSTRAINT fk_article_versions_old_id FOREIGN KEY(old_id) REFERENCES articles (id) );
CREATE INDEX ix_journal_open ON journal (state, id) WHERE kind = 'do';
CREATE INDEX ix_regions_article_id ON regions (article_id);
CREATE INDEX ix_labels_set_id ON labels (set_id);
CREATE INDEX ix_spellings_entity_id ON spellings (entity_id);
CREATE INDEX ix_spellings_key ON spellings ("key");
CREATE INDEX ix_entity_titles_entity_id ON entity_titles (entity_id);
CREATE INDEX ix_suggestions_key ON suggestions ("key") WHERE key <> '';
CREATE INDEX ix_suggestions_article_id ON suggestions (article_id);
CREATE INDEX ix_answers_article_id ON answers (article_id, fingerprint);
CREATE UNIQUE INDEX ix_project_words_key ON project_words (list, "key");
CREATE INDEX ix_annotations_article_id ON annotations (article_id);
CREATE INDEX ix_annotations_label_id ON annotations (label_id, article_id, unsure);
CREATE INDEX ix_annotations_entity_id ON annotations (entity_id);
CREATE INDEX ix_attributions_speaker_id ON attributions (speaker_id);
CREATE INDEX ix_links_a_id ON links (a_id);
CREATE INDEX ix_links_b_id ON links (b_id);
CREATE INDEX ix_article_keys_article_id ON article_keys (article_id);
CREATE INDEX ix_article_pairs_b_id ON article_pairs (b_id);
CREATE INDEX ix_event_articles_event_id ON event_articles (event_id);
CREATE INDEX ix_inconsistencies_a_id ON inconsistencies (a_id);
CREATE INDEX ix_inconsistencies_b_id ON inconsistencies (b_id);
CREATE INDEX ix_inconsistencies_content ON inconsistencies (content, id);
CREATE INDEX ix_inconsistencies_fingerprint ON inconsistencies (fingerprint);
CREATE INDEX ix_inconsistencies_rank ON inconsistencies (rank, id);
CREATE INDEX ix_inconsistencies_kind ON inconsistencies (kind, rank, id);
CREATE INDEX ix_inconsistencies_confidence ON inconsistencies (confidence, id);
CREATE INDEX ix_name_uses_text ON name_uses (text);
CREATE INDEX ix_name_numbers_text ON name_numbers (text);
CREATE INDEX ix_spelling_clusters_uses ON spelling_clusters (uses);
CREATE INDEX ix_cluster_spellings_cluster_id ON cluster_spellings (cluster_id);
CREATE INDEX ix_cluster_spellings_text ON cluster_spellings (text);
CREATE INDEX ix_decisions_a_id ON decisions (a_id);
CREATE INDEX ix_decisions_fingerprint ON decisions (fingerprint, id, verdict);
CREATE UNIQUE INDEX ix_event_words_a_id ON event_words (a_id, b_id);
CREATE INDEX ix_event_words_b_id ON event_words (b_id);
CREATE INDEX ix_house_spellings_key ON house_spellings ("key");
CREATE UNIQUE INDEX ix_house_spellings_text ON house_spellings (kind, text);
CREATE UNIQUE INDEX ix_names_apart_a ON names_apart (kind, a, b);
CREATE INDEX ix_article_versions_new_id ON article_versions (new_id);
CREATE UNIQUE INDEX ix_article_versions_old_id ON article_versions (old_id);
CREATE INDEX ix_journal_regions ON journal (article_id) WHERE code IN ('done_region', 'done_region_cleared');
CREATE INDEX ix_distinct_entities_b_id ON distinct_entities (b_id);
CREATE VIRTUAL TABLE article_index USING fts5(body, content='', tokenize='ascii');
INSERT INTO article_index (article_index, rank) VALUES ('hashsize', 16777216);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence" VALUES ('label_sets', 1);
INSERT INTO "sqlite_sequence" VALUES ('labels', 7);
INSERT INTO "sqlite_sequence" VALUES ('articles', 5);
INSERT INTO "sqlite_sequence" VALUES ('annotators', 2);
INSERT INTO "sqlite_sequence" VALUES ('journal', 13);
INSERT INTO "sqlite_sequence" VALUES ('annotations', 4);
INSERT INTO "sqlite_sequence" VALUES ('entities', 1);
INSERT INTO "sqlite_sequence" VALUES ('spellings', 1);
INSERT INTO "sqlite_sequence" VALUES ('entity_titles', 1);
INSERT INTO "sqlite_sequence" VALUES ('links', 1);
INSERT INTO "sqlite_sequence" VALUES ('regions', 5);
INSERT INTO "sqlite_sequence" VALUES ('suggestions', 71);
INSERT INTO "sqlite_sequence" VALUES ('answers', 2);
INSERT INTO "sqlite_sequence" VALUES ('project_words', 2);
INSERT INTO "sqlite_sequence" VALUES ('inconsistencies', 1);
INSERT INTO "sqlite_sequence" VALUES ('decisions', 1);
INSERT INTO "project" VALUES ('uuid', '"d2f44d5e-440c-4506-a428-5ca318d77e44"');
INSERT INTO "project" VALUES ('name', '"sample"');
INSERT INTO "project" VALUES ('created_at', '"2026-11-22T13:27:03.717Z"');
INSERT INTO "project" VALUES ('folding', '1');
INSERT INTO "project" VALUES ('name_basis', '"295eea1e911ccf0a3fa43138"');
INSERT INTO "annotators" VALUES (1, 'سارة');
INSERT INTO "annotators" VALUES (2, 'منى');
INSERT INTO "articles" VALUES (1, 'لافروف: اتفاقية الشراكة الاستراتيجية بين روسيا وكوريا الشمالية تعزز استقرار أوراسيا', '5bb9476d1f379ad3946595fc0c172245e36a22aba260cb56cbabe58882ce9649', 'إيلكا', '', '', '', NULL, 'unknown', '000_b2f53fff500c7c07.txt', 'new', '2026-11-22T13:27:03.733Z', 2234, 1);
INSERT INTO "articles" VALUES (2, 'لافروف: العلاقات بين روسيا وكوريا الشمالية اكتسبت زخمًا قويًا', 'e19056bcb733286df9f18d59e6e4fd06266755373c735d8d3c8b6bb77f12c034', 'إيلكا', '', '', '', NULL, 'unknown', '001_e05ceb111ef87de3.txt', 'new', '2026-11-22T13:27:03.733Z', 2305, 1);
INSERT INTO "articles" VALUES (3, 'بوتين: الاتفاقيات بين روسيا وكوريا الشمالية ستسهم في الاستقرار الإقليمي', '6a955a009d95fb40c09e8d5a65bc0fc513fb709bf35fdf04f09f65dc25354750', 'إيلكا', '', '', '', NULL, 'unknown', '002_0071f98526e077f7.txt', 'new', '2026-11-22T13:27:03.733Z', 2165, 1);
INSERT INTO "articles" VALUES (4, 'الرئيس الروسي: علاقات الصداقة مع كوريا الشمالية تعود لأكثر من سبعة عقود', 'd2d3b3c79bb6464001143d43c3244ae7ff5f582a748f2d9b940dc9c6e32a4f61', 'إيلكا', '', '', '', NULL, 'unknown', '003_83a8fdaf9acaabd7.txt', 'new', '2026-11-22T13:27:03.733Z', 4824, 1);
INSERT INTO "articles" VALUES (5, 'وزير الدفاع الكوري الشمالي يدعو إلى تطوير التعاون مع موسكو', 'a1f6f1ebbe55bb9fee66b92f3d5832c0df0572a1a76b0a42947f77c3c3d3c8b3', 'إيلكا', '', '', '', NULL, 'unknown', '004_130b63550c465b62.txt', 'new', '2026-11-22T13:27:03.733Z', 2095, 1);
INSERT INTO "label_sets" VALUES (1, 'غرفة الأخبار · Newsroom', 1);
INSERT INTO "entities" VALUES (1, 'person', 'سيرغي لافروف', '', '');
INSERT INTO "journal" VALUES (1, 'do', NULL, 'done', 'done_imported_many', '{"count":5}', 'سارة', '2026-11-22T13:27:03.733Z', NULL, '[["p",[1,2,3,4,5],false,true]]');
INSERT INTO "journal" VALUES (2, 'do', NULL, 'done', 'done_tagged', '{"words":", November 2024 GMT قال وزير الخارجية الروسي…","label_ar":"اقتباس","label_en":"Quote"}', 'سارة', '2026-11-22T13:27:03.740Z', 1, '[["i","annotations",["article_id","label_id","attributes","note","note_folded","unsure","entity_id","annotator_id","created_at","updated_at","id"],[[1,2,"{}","راجع المصدر","راجع المصدر",false,null,1,"2026-11-22T13:27:03.740Z","2026-11-22T13:27:03.740Z",1]]],["i","anchors",["annotation_id","role","position","start","end","exact","prefix","suffix"],[[1,"body",0,100,150,", November 2024 GMT\nقال وزير الخارجية الروسي سيرغي","استقرار أوراسيا\nتاريخ النشر: 1st"," لافروف، إن اتفاقية الشراكة الاس"],[1,"body",1,200,220,"ين روسيا وكوريا الشم","ة الشراكة الاستراتيجية الشاملة ب","الية أرست الأساس لتعميق العلاقات"]]]]');
INSERT INTO "journal" VALUES (3, 'do', NULL, 'done', 'done_tagged', '{"words":"علاقات بين روسيا وكوريا الشمالية اكتسبت","label_ar":"ادعاء","label_en":"Claim"}', 'سارة', '2026-11-22T13:27:03.747Z', 2, '[["i","annotations",["article_id","label_id","attributes","note","note_folded","unsure","entity_id","annotator_id","created_at","updated_at","id"],[[2,1,"{\"checkable\":\"high\"}","","",true,null,1,"2026-11-22T13:27:03.747Z","2026-11-22T13:27:03.747Z",2]]],["i","anchors",["annotation_id","role","position","start","end","exact","prefix","suffix"],[[2,"body",0,10,50,"علاقات بين روسيا وكوريا الشمالية اكتسبت ","لافروف: ال","زخمًا قويًا\nقال وزير الخارجية ال"]]]]');
INSERT INTO "journal" VALUES (4, 'do', NULL, 'done', 'done_tagged', '{"words":"ف: اتفاقية الشر","label_ar":"شخص","label_en":"Person"}', 'سارة', '2026-11-22T13:27:03.748Z', 1, '[["i","annotations",["article_id","label_id","attributes","note","note_folded","unsure","entity_id","annotator_id","created_at","updated_at","id"],[[1,3,"{}","","",false,null,1,"2026-11-22T13:27:03.748Z","2026-11-22T13:27:03.748Z",3]]],["i","anchors",["annotation_id","role","position","start","end","exact","prefix","suffix"],[[3,"body",0,5,20,"ف: اتفاقية الشر","لافرو","اكة الاستراتيجية بين روسيا وكوري"]]]]');
INSERT INTO "journal" VALUES (5, 'do', NULL, 'done', 'done_attributed', '{"words":", November 2024 GMT قال وزير الخارجية الروسي…","label_ar":"اقتباس","label_en":"Quote","speaker":"سيرغي لافروف"}', 'سارة', '2026-11-22T13:27:03.749Z', 1, '[["i","entities",["kind","name","note","note_folded","id"],[["person","سيرغي لافروف","","",1]]],["i","spellings",["entity_id","text","key","id"],[[1,"سيرغي لافروف","سيرجي لافروف",1]]],["i","entity_titles",["entity_id","text","key","since","until","id"],[[1,"وزير الخارجية الروسي","وزير الخارجيه الروسي",null,null,1]]],["i","attributions",["annotation_id","speaker_id","form","title","via"],[[1,1,"direct","وزير الخارجية الروسي",""]]],["u","annotations",["id"],["updated_at"],[[[1],["2026-11-22T13:27:03.740Z"],["2026-11-22T13:27:03.749Z"]]]]]');
INSERT INTO "journal" VALUES (6, 'do', NULL, 'done', 'done_linked', '{"a":", November 2024 GMT قال وزير…","b":"علاقات بين روسيا وكوريا…","kind":"contradicts"}', 'سارة', '2026-11-22T13:27:03.753Z', NULL, '[["i","links",["kind","a_id","b_id","note","note_folded","annotator_id","created_at","id"],[["contradicts",1,2,"يقول عكس ذلك","يقول عكس ذلك",1,"2026-11-22T13:27:03.753Z",1]]]]');
INSERT INTO "journal" VALUES (7, 'do', NULL, 'done', 'done_noted', '{"words":"علاقات بين روسيا وكوريا الشمالية اكتسبت","label_ar":"ادعاء","label_en":"Claim"}', 'سارة', '2026-11-22T13:27:03.767Z', 2, '[["u","annotations",["id"],["note","note_folded","updated_at"],[[[2],["","","2026-11-22T13:27:03.747Z"],["هل هذا صحيح؟","هل هذا صحيح؟","2026-11-22T13:27:03.767Z"]]]]]');
INSERT INTO "journal" VALUES (8, 'do', NULL, 'abandoned', 'done_accepted', '{"words":"1st, November 2024 GMT","label_ar":"تاريخ","label_en":"Date"}', 'سارة', '2026-11-22T13:27:04.028Z', 1, '[["i","annotations",["id","article_id","label_id","attributes","note","note_folded","unsure","entity_id","annotator_id","created_at","updated_at"],[[4,1,6,"{\"value\":\"2024-11-01\"}","","",false,null,1,"2026-11-22T13:27:04.028Z","2026-11-22T13:27:04.028Z"]]],["i","anchors",["annotation_id","role","position","start","end","exact","prefix","suffix"],[[4,"body",0,97,119,"1st, November 2024 GMT","زز استقرار أوراسيا\nتاريخ النشر: ","\nقال وزير الخارجية الروسي سيرغي "]]],["i","answers",["id","article_id","fingerprint","answer","kind","role","start","end","exact","prefix","suffix","details","speaker_key","annotation_id","why","annotator_id","at"],[[1,1,"date/date/97-119","accepted","date","date",97,119,"1st, November 2024 GMT","زز استقرار أوراسيا\nتاريخ النشر: ","\nقال وزير الخارجية الروسي سيرغي ","{\"value\":\"2024-11-01\",\"anchor\":\"absolute\",\"grain\":\"day\",\"weekday_fits\":null}","",4,"",1,"2026-11-22T13:27:04.028Z"]]]]');
INSERT INTO "journal" VALUES (9, 'undo', 8, 'done', 'done_accepted', '{"words":"1st, November 2024 GMT","label_ar":"تاريخ","label_en":"Date"}', 'سارة', '2026-11-22T13:27:04.035Z', 1, '[]');
INSERT INTO "journal" VALUES (10, 'do', NULL, 'done', 'done_rejected', '{"words":"1st, November 2024 GMT"}', 'سارة', '2026-11-22T13:27:04.039Z', 1, '[["i","answers",["id","article_id","fingerprint","answer","kind","role","start","end","exact","prefix","suffix","details","speaker_key","annotation_id","why","annotator_id","at"],[[2,1,"date/date/97-119","rejected","date","date",97,119,"1st, November 2024 GMT","زز استقرار أوراسيا\nتاريخ النشر: ","\nقال وزير الخارجية الروسي سيرغي ","{\"value\":\"2024-11-01\",\"anchor\":\"absolute\",\"grain\":\"day\",\"weekday_fits\":null}","",null,"ليس هذا",1,"2026-11-22T13:27:04.039Z"]]]]');
INSERT INTO "journal" VALUES (11, 'do', NULL, 'done', 'done_word_added', '{"words":"الناتو","list":"not_name"}', 'سارة', '2026-11-22T13:27:04.044Z', NULL, '[["i","project_words",["list","text","key","value","annotator_id","created_at","id"],[["not_name","الناتو","الناتو","",1,"2026-11-22T13:27:04.044Z",1]]]]');
INSERT INTO "journal" VALUES (12, 'do', NULL, 'done', 'done_word_added', '{"words":"هتف","list":"cue"}', 'سارة', '2026-11-22T13:27:04.047Z', NULL, '[["i","project_words",["list","text","key","value","annotator_id","created_at","id"],[["cue","هتف","هتف","claim",1,"2026-11-22T13:27:04.047Z",2]]]]');
INSERT INTO "journal" VALUES (13, 'do', NULL, 'done', 'done_decided', '{"words":"الأقتصادية","kind":"spelling","verdict":"dismissed"}', 'منى', '2026-11-22T17:04:06.132Z', 1, '[["i","decisions",["id","fingerprint","verdict","right_passage","value","note","subject","a_id","b_id","annotator_id","at"],[[1,"a3f25805f0a24f5f8aadc4a8","dismissed",null,"","","{\"kind\":\"spelling\",\"nature\":\"variant\",\"severity\":\"low\",\"why\":[\"why_figure_digits\",{}],\"passages\":[{\"article_id\":1,\"title\":\"لافروف: اتفاقية الشراكة الاستراتيجية بين روسيا وكوريا الشمالية تعزز استقرار أوراسيا\",\"source\":\"إيلكا\",\"published\":null,\"start\":1218,\"end\":1228,\"words\":\"الأقتصادية\",\"sentence\":\"كلمات دلالية: فلاديمير بوتين وزير الخارجية الروسي وزير الخارجية كوريا الشمالية الأقتصادية التعاون العسكري العلاقات الاقتصادية الاقتصاد اتفاقیة الشراکة الاستراتیجیة\",\"value\":\"الاقتصادية\",\"unit\":\"\"}]}",1,1,2,"2026-11-22T17:04:06.132Z"]]]]');
INSERT INTO "texts" VALUES (1, 'لافروف: اتفاقية الشراكة الاستراتيجية بين روسيا وكوريا الشمالية تعزز استقرار أوراسيا
تاريخ النشر: 1st, November 2024 GMT
قال وزير الخارجية الروسي سيرغي لافروف، إن اتفاقية الشراكة الاستراتيجية الشاملة بين روسيا وكوريا الشمالية أرست الأساس لتعميق العلاقات في جميع المجالات.
وأشار لافروف مستهلا محادثاته مع وزيرة خارجية كوريا الشمالية تشوي سونغ هوي، إلى أن الاتفاقية المذكورة تهدف لتعزيز استقرار في المنطقة الأوراسية.
وأضاف الوزير الروسي: "لقد أرست اتفاقية الشراكة الاستراتيجية أساسا متينا لتعميق علاقاتنا بشكل أكبر في جميع مجالات جدول الأعمال الثنائي؛ وهي تهدف كذلك إلى لعب دور عامل الاستقرار في منطقة شمال شرق آسيا وعلى نطاق أوسع في جميع أنحاء قارتنا الأوراسية".
ونوه لافروف بأن العلاقات بين موسكو وبيونغ يانغ، وصلت إلى مستوى عال غير مسبوق خلال السنوات القليلة الماضية بفضل جهود زعيمي الدولتين فلاديمير بوتين وكيم جونغ أون.
وتم التوقيع على اتفاقية الشراكة الاستراتيجية الشاملة، خلال زيارة الرئيس فلاديمير بوتين إلى كوريا الشمالية في الفترة من 18 إلى 19 يونيو. وتنص الوثيقة على تطوير العلاقات الاقتصادية بين الدولتين وتعزيز التعاون العسكري الفني، فضلا عن تقديم المساعدة العسكرية المتبادلة في حالة وقوع هجوم على أحد الطرفين.
المصدر: صدى البلد
كلمات دلالية: فلاديمير بوتين وزير الخارجية الروسي وزير الخارجية كوريا الشمالية الأقتصادية التعاون العسكري العلاقات الاقتصادية الاقتصاد اتفاقیة الشراکة الاستراتیجیة
إقرأ أيضاً:
لافروف: قمة بريكس تعكس فشل الغرب في عزل روسيا
تابع أحدث الأخبار عبر تطبيق
قال وزير الخارجية الروسي سيرجي لافروف إن قمة "بريكس" الأخيرة تُظهِر فشل الغرب في عزل روسيا.
وأضاف لافروف في كلمته خلال افتتاح المؤتمر العالمي الثامن للمواطنين المقيمين بالخارج، وفقًا لوكالة أنباء (تاس) الروسية "أن محاولات عزل روسيا على الساحة الدولية فشلت فشلًا ذريعًا".
وتابع "أن أغلبية الدول على مستوى العالم لا تتحالف مع الغرب، بل أنها بدلًا من ذلك تعزز علاقاتها معنا في مختلف المجالات، حيث أن قمة البريكس التي استضافتها روسيا في قازان هي دليل على ذلك".
وأوضح أن الدول في الجنوب والشرق العالميين تدرك أن روسيا باعتبارها دولة قوية ذات سيادة ضرورية لإقامة نظام عالمي عادل ومتعدد الأقطاب، قائلًا "لن يتم التعبير عن هذا النظام بالكلمات فحسب بل بالأفعال القائمة على مبادئ ميثاق الأمم المتحدة، وليس بشكل انتقائي بل في مجملها".
وأكد لافروف أن مثل هذا النظام العالمي سيعكس مصالح البشرية بأسرها، وليس فقط مجموعة من الدول تتضمن ما يسمى بالمليار الذهبي.');
INSERT INTO "texts" VALUES (2, 'لافروف: العلاقات بين روسيا وكوريا الشمالية اكتسبت زخمًا قويًا
قال وزير الخارجية الروسي سيرغي لافروف: "إن العلاقات بين روسيا وكوريا الشمالية شهدت تقدمًا ملحوظًا خلال الأشهر الثلاثة والنصف الماضية".
أكّد وزير الخارجية الروسي، سيرغي لافروف، خلال لقائه في موسكو، اليوم الاثنين، مع نظيرته الكورية الشمالية، تشون سوي هي، أن العلاقات بين روسيا وكوريا الشمالية شهدت تقدمًا كبيرًا خلال الأشهر الثلاثة والنصف الماضية، مشيرًا إلى أن الاتصالات المتزايدة بين البلدين ساهمت في تطوير الاتفاقات الأساسية التي تم التوصل إليها خلال القمة التي جمعت قادة البلدين في بيونغ يانغ في يونيو/حزيران 2024.
وقال لافروف: "في غضون الأشهر الثلاثة والنصف الماضية، اكتسبت علاقاتنا زخمًا قويًا في ما يتعلق بتنفيذ الاتفاقات التي توصل إليها زعيما بلدينا خلال قمة بيونغ يانغ"، معربًا عن سعادته باستضافة نظيرته الكورية الشمالية في موسكو في طريقها إلى مينسك.
وأشار الوزير الروسي إلى أن التعاون بين البلدين في إطار المؤتمر الدولي لأمن أوراسيا سيسهم في تعزيز الجهود الرامية إلى بناء نظام عالمي عادل ومتوازن.
كما شدّد لافروف على أن الشعب الروسي "لن ينسى أبدًا الكفاح البطولي الذي خاضه جيش كوريا الشعبية لتحرير الأراضي الروسية في منطقة كورسك"، مضيفًا أن "هذه الروابط التاريخية تعزز صداقتنا ونضالنا المشترك من أجل العدالة".
وتطرّق الوزير الروسي إلى أهمية اللجنة البرلمانية المشتركة التي أُنشئت خلال زيارة رئيس مجلس الدوما، فياتشيسلاف فولودين، إلى كوريا الشمالية في آب/ أغسطس الماضي، معتبرًا أنها آلية مهمة لتعزيز الشراكة الاستراتيجية بين البلدين.
واختتم لافروف بالإشارة إلى أن المباحثات مع نظيرته الكورية الشمالية ستتناول القضايا الدولية والإقليمية الراهنة، ولا سيما الأمن في منطقة أوراسيا والتنسيق بين البلدين في المحافل التابعة للأمم المتحدة. (İLKHA)
تنبيه: وكالة إيلكا الإخبارية تمتلك جميع حقوق نشر الأخبار والصور وأشرطة الفيديو التي يتم نشرها في الموقع،وفي أي حال من الأحوال لن يمكن استخدامها كليا أو جزئياً دون عقد مبرم مع الوكالة أو اشتراك مسبق.
وقع زلزال بلغت قوته 6.1 درجة مركزه منطقة سندقلي في ولاية باليكسير.
أعلنت روسيا رسمياً إنهاء اتفاقية إدارة وتدمير البلوتونيوم التي أبرمتها مع الولايات المتحدة عام 2000.
أعلنت فنزويلا مؤخراً إلقاء القبض على مجموعة من المرتزقة يُعتقد أن لهم صلات بوكالة الاستخبارات المركزية الأمريكية (CIA)، في ظل سعي الإدارة الأمريكية للإطاحة بالرئيس نيكولاس مادورو.
أكد رئيس جامعة أنقرة يلدريم بيازيد، البروفيسور علي جنكيز كوساوغلو، أن الصمت أمام الأزمة الإنسانية في غزة لا يُعدّ حيادًا، بل يعني التواطؤ في الجريمة.');
INSERT INTO "texts" VALUES (3, 'بوتين: الاتفاقيات بين روسيا وكوريا الشمالية ستسهم في الاستقرار الإقليمي
تاريخ النشر: 12th, October 2023 GMT
أعرب الرئيس الروسي فلاديمير بوتين، عن أمله في أن تساهم الاتفاقيات الثنائية التي أعقبت قمته مع نظيره الكوري الشمالي كيم جونج أون، في ميناء فوستوشني الفضائي، الشهر الماضي في تحقيق الأمن والاستقرار الإقليميين.
جاء ذلك في برقية تهنئة أرسل بها الرئيس الروسي، اليوم الخميس إلى الزعيم الكوري؛ بمناسبة الذكرى الـ 75 لإقامة العلاقات الدبلوماسية بين البلدين.
كما أعرب بوتين عن ارتياحه لحقيقة أن العلاقات بين روسيا وكوريا الديمقراطية تواصل التطور على نحو إيجابي في جميع الجوانب على أساس تقاليد الماضي المجيدة.
وأضاف - وفقا لوكالة انباء تاس الروسية - "أنا مقتنع بأن تنفيذ الاتفاقيات سيسهم في مواصلة توسيع التعاون الثنائي البناء لتحسين رفاهية شعبي البلدين وضمان الأمن والاستقرار في شبه الجزيرة الكورية وشمال شرق آسيا ككل".
يذكر أن كيم جونج أون قد زار روسيا في الفترة من 12 إلى 17 سبتمبر، وأجريت مفاوضات مع الرئيس الروسي في 13 سبتمبر في ميناء فوستوشني الفضائي، وخلال الرحلة، زار الزعيم الكوري الشمالي مصنع غاغارين لبناء الطائرات في كومسومولسك أون أمور ومطار كنفيتشي والفرقاطة مارشال شابوشنيكوف.
وأفاد السكرتير الصحفي للرئيس الروسي دميتري بيسكوف بأن بوتين قبل بامتنان دعوة كيم جونج أون لزيارة كوريا الشمالية.
من جانبه، قال الرئيس الكورى الشمالى كيم جونج-أون "راض للغاية بشأن المناقشات الصريحة والشاملة التي أجريتها مع بوتين فيما يختص بتطوير متعدد الأوجه للعلاقات الثنائية في القمة الأخيرة بيننا خلال زيارتي إلى روسيا".. مشيرا إلى ثقته الراسخة بأن العلاقات بين البلدين ستتطور إلى مستوى جديد في المستقبل.
المصدر: البوابة نيوز
كلمات دلالية: روسيا كوريا الشمالية بوتين کیم جونج أون
إقرأ أيضاً:
الاتحاد الأوروبي: قلقون من دعم الصين وإيران وكوريا الشمالية لروسيا
قال وزير خارجية الاتحاد الأوروبي جوزيب بوريل، إن الاتحاد قلق بشأن التقارير التي تفيد بأن إيران وكوريا الشمالية والصين تنتج وتورد أنظمة أسلحة كاملة إلى روسيا؛ لحربها في أوكرانيا.
وأضاف بوريل- عقب اجتماع للاتحاد الأوروبي في بروكسل-: "بدون إيران وبدون الصين، لا تستطيع روسيا دعم جهودها العسكرية"، بحسب ما أوردته وكالة “رويترز” للأنباء.
يأتي ذلك في الوقت الذي منح فيه الرئيس الأمريكي جو بايدن، أوكرانيا، الإذن باستخدام الأسلحة طويلة المدى؛ ما يعني ضرب العمق الروسي، وهو الأمر الذي عارضته بعض الدول مثل ألمانيا وإيطاليا.');
INSERT INTO "texts" VALUES (4, 'الرئيس الروسي: علاقات الصداقة مع كوريا الشمالية تعود لأكثر من سبعة عقود
تاريخ النشر: 18th, June 2024 GMT
قال الرئيس الروسي فلاديمير بوتين إن علاقات الصداقة وحسن الجوار بين روسيا وكوريا الشمالية القائمة على مبادئ المساواة والاحترام المتبادل والثقة تعود إلى أكثر من سبعة عقود وهي غنية بالتقاليد التاريخية المجيدة.
وأضاف الرئيس الروسي في تصريحات له قبيل زيارته، اليوم الثلاثاء، لكوريا الشمالية وفقا لوكالة الأنباء الروسية «سبوتنك »، أن زيارتي الأولى إلى بيونج يانج في عام 2000 وزيارة العودة التي قام بها رئيس لجنة دفاع الدولة في جمهورية كوريا الشمالية كيم جونج إيل، إلى روسيا في العام التالي، أصبحت معالم مهمة جديدة في العلاقات بين البلدين، ثم حددت الإعلانات الثنائية الموقّعة الأولويات والاتجاهات الرئيسية لشراكتنا الإبداعية المتعددة الأوجه للسنوات المقبلة.
وأكد بوتين أن روسيا وكوريا الشمالية تعملان بنشاط على تطوير شراكة متعددة الأوجه، مضيفاً: اليوم وكما كان من قبل تعمل روسيا وجمهورية كوريا الديمقراطية الشعبية بنشاط على تطوير شراكة متعددة الأوجه.
وأشار إلى استعداد روسيا للتعاون الوثيق لجعل العلاقات الدولية أكثر ديمقراطية واستقرار، مضيفا للقيام بذلك، سنعمل على تطوير آليات بديلة للتجارة والتسويات المتبادلة التي لا يسيطر عليها الغرب، وسنقاوم بشكل مشترك القيود الأحادية غير المشروعة، وفي الوقت نفسه، بناء هيكل للأمن المتساوي وغير القابل للتجزئة في أوراسيا.
وأضاف بوتين سوف نقوم بتطوير التفاعل الإنساني بين البلدين وتهدف الخطط إلى تكثيف التنقل الأكاديمي بين الجامعات الروسية والكورية وزيادة الرحلات السياحية المتبادلة والتبادل الثقافي والتعليمي والشبابي والرياضي، مبينا أن كل ما "يضفي الطابع الإنساني على التواصل بين الدول والشعوب يقوي الثقة والتفاهم المتبادل.
وقال بوتين إنه على ثقة تامة بأنه من خلال الجهود المشتركة سنكون قادرين على الارتقاء بالتفاعل الثنائي إلى مستوى أعلى مما سيسهم في تطوير التعاون متبادل المنفعة والمتساوي بين روسيا وكوريا الديمقراطية، وتعزيز سيادتنا، وتعميق العلاقات التجارية والاقتصادية، وتطوير الاتصالات في المجال الإنساني وتحسين رفاهية مواطني الدولتين في نهاية المطاف.
اقرأ أيضاًبعد ساعات.. بوتين يزور كوريا الشمالية وفيتنام في هذا التوقيت
الخارجية الروسية لـ المشاركين في مؤتمر سويسرا: «إذا كنتم تريدون إنقاذ العالم ناقشوا مقترحات بوتين»
بوتين: الخطر على الدول الأوروبية لا يأتي من روسيا بل من الولايات المتحدة
المصدر: الأسبوع
كلمات دلالية: روسيا موسكو الرئيس الروسي بوتين كوريا الشمالية کوریا الشمالیة
إقرأ أيضاً:
سوريا تعلن توقيع اتفاقية إقامة علاقات دبلوماسية مع كوريا الجنوبية
وقعت سوريا وكوريا الجنوبية، الخميس، اتفاقية إقامة علاقات دبلوماسية بين البلدين خلال مراسم أقيمت بالعاصمة السورية دمشق، وذلك وسط مساعي الحكومة السورية الجديدة لترميم علاقاتها الدولية بعد سقوط نظام الأسد.
وأفادت وكالة الأنباء السورية "سانا"، بتوقيع وزير الخارجية أسعد الشيباني مع نظيره الكوري الجنوبي تشو تاي يول الاتفاقية، دون التطرق إلى مزيد من التفاصيل.
وزير الخارجية السيد أسعد الشيباني يوقع مع وزير خارجية كوريا الجنوبية تشو تاي يول اتفاقية إقامة علاقات دبلوماسية بين سوريا وكوريا الجنوبية.#سانا #سوريا pic.twitter.com/ZFe9mRm1ah — الوكالة العربية السورية للأنباء - سانا (@SanaAjel) April 10, 2025
وأظهرت لقطات مصورة نشرتها الوكالة عبر معرفاتها الرسمية على منصات التواصل الاجتماعي لحظات، اجتماع الشيباني مع وفد رفيع المستوى من كوريا الجنوبية في دمشق. كما أظهرت لحظات توقيع الاتفاقية والمصافحة بين الوزيرين.
في السياق، أفادت الرئاسة السورية باستقبال الرئيس أحمد الشرع الوفد الكوري الجنوبي الذي وصفته بأنه رفيع المستوى في قصر الشعب بالعاصمة دمشق.
وظهر الشيباني إلى جانب الشرع في القصر المطل على دمشق، بينما يجلس الوفد الكوري الجنوبي برئاسة تشو تاي يول على يمين الرئيس السوري.
رئيس الجمهورية السيد أحمد الشرع ووزير الخارجية السيد أسعد الشيباني يستقبلان وفدًا رفيع المستوى من جمهورية كوريا برئاسة وزير الخارجية السيد تشو تاي يول#رئاسة_الجمهورية_العربية_السورية pic.twitter.com/KkK9D4XORw — رئاسة الجمهورية العربية السورية (@G_CSyria) April 10, 2025
وفي شباط /فبراير الماضي، كشفت الحكومة الكورية الجنوبية عن قرارها بدراسة إمكانية إقامة علاقات دبلوماسية رسمية مع سوريا بعد سقوط نظام بشار الأسد.
جاء ذلك بعد زيارة أجراها مسؤول بوزارة الخارجية الكورية الجنوبية إلى سوريا، التي كانت تعد في ظل حكم الأسد الدولة الوحيدة العضو بالأمم المتحدة التي لا تقيم علاقات دبلوماسية مع كوريا الجنوبية.
وكان نظام الأسد حافظ على علاقات قوية مع كوريا الشمالية بعدما دشنت العلاقات الدبلوماسية بين البلدين لأول مرة عام 1966، ما انعكس سلبا على إمكانية إقامة علاقات مع كوريا الجنوبية.
وكانت الحكومة الجديدة في دمشق أعربت عن مساعيها الرامية إلى إعادة ترميم علاقات دمشق الدولية، بما في ذلك إقامة علاقات دبلوماسية مع الدول التي كانت علاقاتها متوترة مع النظام المخلوع.
وفجر الأحد 8 كانون الأول/ ديسمبر، دخلت فصائل المعارضة السورية إلى العاصمة دمشق، وسيطرت عليها مع انسحاب قوات النظام من المؤسسات العامة والشوارع، لينتهي بذلك عهد دام 61 عاما من حكم نظام حزب البعث، و53 عاما من حكم عائلة الأسد.
وفي 29 كانون الثاني/ يناير، أعلنت الإدارة السورية الجديدة عن تعيين قائد قوات التحرير أحمد الشرع رئيسا للبلاد في المرحلة الانتقالية، بجانب العديد من القرارات الثورية التي قضت بحل حزب البعث العربي الاشتراكي ودستور عام 2012 والبرلمان التابع للنظام المخلوع.');
INSERT INTO "texts" VALUES (5, 'وزير الدفاع الكوري الشمالي يدعو إلى تطوير التعاون مع موسكو
تاريخ النشر: 15th, August 2023 GMT
دعا وزير الدفاع الكوري الشمالي كانغ سون نام ، اليوم الثلاثاء، الى مزيد من التعاون مع روسيا، وذلك في رسالة تمت تلاوتها أمام المشاركين في منتدى محوره الأمن قرب موسكو، وفق ما افادت وكالات الانباء الروسية.
وجاء في رسالة الوزير سون نام، كما نقلت وكالة ريا نوفوستي أن الزعيم الكوري الشمالي كيم جونغ أون «شدد على أهمية مواصلة تطوير التعاون الاستراتيجي والتكتيكي بين البلدين في مجالي الأمن والدفاع».
للمرة الثانية.. عطل في طائرة وزيرة الخارجية الألمانية يعيدها للإمارات منذ ساعة بغداد لواشنطن: لم نعد بحاجة إلى قوات قتال أجنبية منذ ساعتين
المصدر: الراي
إقرأ أيضاً:
الرئيس الإيراني يصل إلى موسكو لتوقيع معاهدة الشراكة الاستراتيجية مع بوتين
تابع أحدث الأخبار عبر تطبيق
وصل الرئيس الإيراني مسعود بزشكيان، اليوم الجمعة، إلى روسيا، لتوقيع معاهدة الشراكة الاستراتيجية مع الرئيس الروسي فلاديمير بوتين.
ونظرا لعقوبات دولية تقيد التبادلات التجارية لكل منهما، قام حلف وثيق بين روسيا وإيران في السنوات الأخيرة في مواجهة الولايات المتحدة والأوروبيين.
وتسعى طهران وموسكو إلى أن تشكلا مع بكين قطبا موازنا للنفوذ الأمريكي.
ونسجت الدول الثلاث علاقات وثيقة في مختلف القطاعات وهي تتساند في ملفات دولية عدة، بدءا من الشرق الأوسط ووصولا إلى النزاع في أوكرانيا.
وفي مطلع الأسبوع، أكد الكرملين أن البلدين سيعززان هذا التعاون بتوقيع بوتين وبزشكيان الذي يجري زيارة رسمية إلى روسيا، اليوم الجمعة "اتفاقية شراكة استراتيجية شاملة".
وسيتحدث الرئيسان إلى الصحافة بعد توقيع الاتفاقية، وفق الرئاسة الروسية.
ويأتي اللقاء قبل أيام قليلة من تنصيب دونالد ترامب رئيسا للولايات المتحدة لولاية ثانية غير متتالية.
وكان ترامب اتبع في ولايته الأولى (2017-2021) سياسة "الضغوط القصوى" حيال إيران.
والاتفاقية التي ستوقع اليوم الجمعة ستشمل "التعاون الاقتصادي والتجاري في مجالات الطاقة والبيئة والمسائل المتصلة بالدفاع والأمن"، وفق ما أشارت السفارة الإيرانية في روسيا الأسبوع الماضي.
وقال وزير الخارجية الإيراني عباس عراقجي -في مقالة نشرتها وكالة الأنباء الروسية "ريا نوفوستي"- "إنها خطوة نحو عالم أكثر عدلا وتوازنا. إيران وروسيا تبنيان نظاما جديدا إذ تدركان مسؤوليتهما التاريخية".
وأشار عراقجي إلى أن الاتفاقية ترمي إلى استبدال "هيمنة" الغرب بـ"التعاون".');
INSERT INTO "regions" VALUES (1, 1, 0, 2234, 'main', 'rule');
INSERT INTO "regions" VALUES (2, 2, 0, 2305, 'main', 'rule');
INSERT INTO "regions" VALUES (3, 3, 0, 2165, 'main', 'rule');
INSERT INTO "regions" VALUES (4, 4, 0, 4824, 'main', 'rule');
INSERT INTO "regions" VALUES (5, 5, 0, 2095, 'main', 'rule');
INSERT INTO "labels" VALUES (1, 1, 'claim', 'ادعاء', 'Claim', 'claim', '#d55e00', 'solid', 'c', '[{"name":"checkable","title_ar":"قابلية التحقق","title_en":"Checkability","type":"choice","choices":["high","medium","low"]},{"name":"topic","title_ar":"الموضوع","title_en":"Topic","type":"text","choices":[]}]', 'جملة خبرية يمكن التحقق من صحتها: من فعل ماذا ومتى وكم. لا يُوسم الرأي ولا الأمنية.
A statement that can be checked: who did what, when, how many. Not an opinion, not a wish.', 0);
INSERT INTO "labels" VALUES (2, 1, 'quote', 'اقتباس', 'Quote', 'quote', '#0072b2', 'dotted', 'q', '[]', 'الكلام المنسوب نفسه، داخل علامتي التنصيص إن وُجدتا، من دون فعل القول.
The reported words themselves, inside the quotation marks where there are any, without the cue.', 1);
INSERT INTO "labels" VALUES (3, 1, 'person', 'شخص', 'Person', 'person', '#009e73', 'thin', 'p', '[]', 'اسم الشخص كما ورد، من دون لقبه أو منصبه.
The person''s name as printed, without title or office.', 2);
INSERT INTO "labels" VALUES (4, 1, 'place', 'مكان', 'Place', 'place', '#8a6d00', 'dashed', 'l', '[]', 'بلد أو مدينة أو معلم.
A country, a city, a landmark.', 3);
INSERT INTO "labels" VALUES (5, 1, 'org', 'جهة', 'Organisation', 'org', '#aa4499', 'thin', 'o', '[]', 'مؤسسة أو حزب أو وكالة أو فريق.
An institution, party, agency or team.', 4);
INSERT INTO "labels" VALUES (6, 1, 'date', 'تاريخ', 'Date', 'date', '#56669c', 'double', 'd', '[{"name":"value","title_ar":"القيمة","title_en":"Value","type":"date","choices":[]}]', 'عبارة زمنية كاملة: «18 يونيو»، «الشهر الماضي».
The whole expression of time.', 5);
INSERT INTO "labels" VALUES (7, 1, 'figure', 'رقم', 'Figure', 'figure', '#b3541e', 'wavy', 'f', '[{"name":"value","title_ar":"القيمة","title_en":"Value","type":"number","choices":[]},{"name":"unit","title_ar":"الوحدة","title_en":"Unit","type":"text","choices":[]}]', 'عدد مع وحدته أو معدوده: «70 قتيلاً»، «3.5 مليون دولار».
A number with its unit or what it counts.', 6);
INSERT INTO "spellings" VALUES (1, 1, 'سيرغي لافروف', 'سيرجي لافروف');
INSERT INTO "entity_titles" VALUES (1, 1, 'وزير الخارجية الروسي', 'وزير الخارجيه الروسي', NULL, NULL);
INSERT INTO "suggestions" VALUES (1, 1, 'date', 'date', 97, 119, 'date/date/97-119', 0.97, '["why_date_written",{}]', '{"value":"2024-11-01","anchor":"absolute","grain":"day","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (2, 1, 'date', 'date', 743, 766, 'date/date/743-766', 0.6, '["why_date_vague",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (3, 1, 'date', 'date', 938, 956, 'date/date/938-956', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (4, 1, 'figure', 'figure', 941, 943, 'figure/figure/941-943', 0.7, '["why_date_written",{}]', '{"value":"18","unit":"","about":"إلى","about_place":[944,947],"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (5, 1, 'figure', 'figure', 948, 950, 'figure/figure/948-950', 0.7, '["why_date_written",{}]', '{"value":"19","unit":"","about":"يونيو","about_place":[951,956],"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (6, 1, 'mention', 'person', 0, 6, 'mention/person/0-6', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (7, 1, 'mention', 'person', 145, 157, 'mention/person/145-157', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"وزير الخارجية","group":12}', 'سيرجي لافروف');
INSERT INTO "suggestions" VALUES (8, 1, 'mention', 'person', 277, 283, 'mention/person/277-283', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (9, 1, 'mention', 'person', 666, 672, 'mention/person/666-672', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (10, 1, 'mention', 'place', 690, 695, 'mention/place/690-695', 0.9, '["why_date_written",{}]', '{"name":"موسكو","title":"","group":5}', 'موسكو');
INSERT INTO "suggestions" VALUES (11, 1, 'mention', 'person', 1315, 1321, 'mention/person/1315-1321', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (12, 1, 'mention', 'person', 1420, 1426, 'mention/person/1420-1426', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (13, 1, 'mention', 'person', 1487, 1493, 'mention/person/1487-1493', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (14, 1, 'mention', 'person', 2118, 2124, 'mention/person/2118-2124', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (15, 2, 'date', 'date', 259, 272, 'date/date/259-272', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (16, 2, 'date', 'date', 560, 577, 'date/date/560-577', 0.93, '["why_date_written",{}]', '{"value":"2024-06","anchor":"absolute","grain":"month","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (17, 2, 'date', 'date', 1321, 1337, 'date/date/1321-1337', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (18, 2, 'date', 'date', 1966, 1974, 'date/date/1966-1974', 0.93, '["why_date_written",{}]', '{"value":"2000","anchor":"absolute","grain":"year","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (19, 2, 'figure', 'figure', 1828, 1829, 'figure/figure/1828-1829', 0.7, '["why_date_written",{}]', '{"value":"6","unit":"","about":"","about_place":null,"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (20, 2, 'figure', 'figure', 1830, 1831, 'figure/figure/1830-1831', 0.7, '["why_date_written",{}]', '{"value":"1","unit":"","about":"درجة","about_place":[1832,1836],"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (21, 2, 'mention', 'person', 0, 6, 'mention/person/0-6', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (22, 2, 'mention', 'person', 87, 99, 'mention/person/87-99', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"وزير الخارجية","group":12}', 'سيرجي لافروف');
INSERT INTO "suggestions" VALUES (23, 2, 'mention', 'person', 224, 236, 'mention/person/224-236', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"وزير الخارجية","group":12}', 'سيرجي لافروف');
INSERT INTO "suggestions" VALUES (24, 2, 'mention', 'place', 252, 257, 'mention/place/252-257', 0.9, '["why_date_written",{}]', '{"name":"موسكو","title":"","group":5}', 'موسكو');
INSERT INTO "suggestions" VALUES (25, 2, 'mention', 'person', 584, 590, 'mention/person/584-590', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (26, 2, 'mention', 'place', 793, 798, 'mention/place/793-798', 0.9, '["why_date_written",{}]', '{"name":"موسكو","title":"","group":5}', 'موسكو');
INSERT INTO "suggestions" VALUES (27, 2, 'mention', 'person', 976, 982, 'mention/person/976-982', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (28, 2, 'mention', 'person', 1410, 1416, 'mention/person/1410-1416', 0.9, '["why_date_written",{}]', '{"name":"سيرغي لافروف","title":"","group":12}', 'لافروف');
INSERT INTO "suggestions" VALUES (29, 3, 'date', 'date', 85, 107, 'date/date/85-107', 0.97, '["why_date_written",{}]', '{"value":"2023-10-12","anchor":"absolute","grain":"day","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (30, 3, 'date', 'date', 264, 276, 'date/date/264-276', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (31, 3, 'date', 'date', 362, 374, 'date/date/362-374', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (32, 3, 'date', 'date', 402, 415, 'date/date/402-415', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (33, 3, 'date', 'date', 862, 881, 'date/date/862-881', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (34, 3, 'date', 'date', 918, 927, 'date/date/918-927', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (35, 3, 'figure', 'figure', 413, 415, 'figure/figure/413-415', 0.7, '["why_date_written",{}]', '{"value":"75","unit":"","about":"لإقامة","about_place":[416,422],"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (36, 3, 'figure', 'figure', 865, 867, 'figure/figure/865-867', 0.7, '["why_date_written",{}]', '{"value":"12","unit":"","about":"إلى","about_place":[868,871],"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (37, 3, 'figure', 'figure', 872, 874, 'figure/figure/872-874', 0.7, '["why_date_written",{}]', '{"value":"17","unit":"","about":"سبتمبر","about_place":[875,881],"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (38, 3, 'figure', 'figure', 918, 920, 'figure/figure/918-920', 0.7, '["why_date_written",{}]', '{"value":"13","unit":"","about":"سبتمبر","about_place":[921,927],"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (39, 4, 'date', 'date', 85, 104, 'date/date/85-104', 0.97, '["why_date_written",{}]', '{"value":"2024-06-18","anchor":"absolute","grain":"day","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (40, 4, 'date', 'date', 359, 373, 'date/date/359-373', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (41, 4, 'date', 'date', 465, 473, 'date/date/465-473', 0.93, '["why_date_written",{}]', '{"value":"2000","anchor":"absolute","grain":"year","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (42, 4, 'date', 'date', 576, 588, 'date/date/576-588', 0.85, '["why_date_after_other",{}]', '{"value":"2001","anchor":"context","grain":"year","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (43, 4, 'date', 'date', 844, 849, 'date/date/844-849', 0.4, '["why_date_nowadays",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (44, 4, 'date', 'date', 2337, 2343, 'date/date/2337-2343', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (45, 4, 'date', 'date', 2895, 2909, 'date/date/2895-2909', 0.97, '["why_date_written",{}]', '{"value":"2025-04-10","anchor":"absolute","grain":"day","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (46, 4, 'date', 'date', 3642, 3656, 'date/date/3642-3656', 0.97, '["why_date_written",{}]', '{"value":"2025-04-10","anchor":"absolute","grain":"day","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (47, 4, 'date', 'date', 3661, 3680, 'date/date/3661-3680', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (48, 4, 'date', 'date', 4099, 4107, 'date/date/4099-4107', 0.93, '["why_date_written",{}]', '{"value":"1966","anchor":"absolute","grain":"year","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (49, 4, 'date', 'date', 4352, 4379, 'date/date/4352-4379', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (50, 4, 'date', 'date', 4575, 4597, 'date/date/4575-4597', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (51, 4, 'date', 'date', 4783, 4791, 'date/date/4783-4791', 0.93, '["why_date_written",{}]', '{"value":"2012","anchor":"absolute","grain":"year","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (52, 4, 'figure', 'figure', 2901, 2903, 'figure/figure/2901-2903', 0.7, '["why_date_written",{}]', '{"value":"10","unit":"","about":"","about_place":null,"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (53, 4, 'figure', 'figure', 3648, 3650, 'figure/figure/3648-3650', 0.7, '["why_date_written",{}]', '{"value":"10","unit":"","about":"","about_place":null,"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (54, 4, 'figure', 'figure', 4358, 4359, 'figure/figure/4358-4359', 0.7, '["why_date_written",{}]', '{"value":"8","unit":"","about":"كانون","about_place":[4360,4365],"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (55, 4, 'figure', 'figure', 4511, 4513, 'figure/figure/4511-4513', 0.7, '["why_date_written",{}]', '{"value":"61","unit":"","about":"عاما","about_place":[4514,4518],"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (56, 4, 'figure', 'figure', 4575, 4577, 'figure/figure/4575-4577', 0.7, '["why_date_written",{}]', '{"value":"29","unit":"","about":"كانون","about_place":[4578,4583],"ordinal":false}', '');
INSERT INTO "suggestions" VALUES (57, 4, 'mention', 'place', 2175, 2180, 'mention/place/2175-2180', 0.9, '["why_date_written",{}]', '{"name":"موسكو","title":"","group":5}', 'موسكو');
INSERT INTO "suggestions" VALUES (58, 5, 'date', 'date', 72, 93, 'date/date/72-93', 0.97, '["why_date_written",{}]', '{"value":"2023-08-15","anchor":"absolute","grain":"day","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (59, 5, 'date', 'date', 140, 154, 'date/date/140-154', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (60, 5, 'date', 'date', 788, 800, 'date/date/788-800', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (61, 5, 'date', 'date', 969, 984, 'date/date/969-984', 0.6, '["why_date_vague",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (62, 5, 'date', 'date', 1231, 1243, 'date/date/1231-1243', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (63, 5, 'date', 'date', 1344, 1356, 'date/date/1344-1356', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (64, 5, 'date', 'date', 1475, 1483, 'date/date/1475-1483', 0.6, '["why_date_vague",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (65, 5, 'date', 'date', 1595, 1604, 'date/date/1595-1604', 0.93, '["why_date_written",{}]', '{"value":"2017-01-01/2021-12-31","anchor":"absolute","grain":"span","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (66, 5, 'date', 'date', 1662, 1674, 'date/date/1662-1674', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (67, 5, 'date', 'date', 1808, 1822, 'date/date/1808-1822', 0.8, '["why_date_no_anchor",{}]', '{"value":null,"anchor":"unresolved","grain":"open","weekday_fits":null}', '');
INSERT INTO "suggestions" VALUES (68, 5, 'mention', 'place', 53, 58, 'mention/place/53-58', 0.9, '["why_date_written",{}]', '{"name":"موسكو","title":"","group":5}', 'موسكو');
INSERT INTO "suggestions" VALUES (69, 5, 'mention', 'place', 252, 257, 'mention/place/252-257', 0.9, '["why_date_written",{}]', '{"name":"موسكو","title":"","group":5}', 'موسكو');
INSERT INTO "suggestions" VALUES (70, 5, 'mention', 'place', 675, 680, 'mention/place/675-680', 0.9, '["why_date_written",{}]', '{"name":"موسكو","title":"","group":5}', 'موسكو');
INSERT INTO "suggestions" VALUES (71, 5, 'mention', 'place', 1038, 1043, 'mention/place/1038-1043', 0.9, '["why_date_written",{}]', '{"name":"موسكو","title":"","group":5}', 'موسكو');
INSERT INTO "answers" VALUES (2, 1, 'date/date/97-119', 'rejected', 'date', 'date', 97, 119, '1st, November 2024 GMT', 'زز استقرار أوراسيا
تاريخ النشر: ', '
قال وزير الخارجية الروسي سيرغي ', '{"value":"2024-11-01","anchor":"absolute","grain":"day","weekday_fits":null}', '', NULL, 'ليس هذا', 1, '2026-11-22T13:27:04.039Z');
INSERT INTO "analyses" VALUES (1, 3, '7a4cc5f00aeed84ab735d901', '2026-11-22T17:04:05.904Z', 3, 2, 9, 0);
INSERT INTO "analyses" VALUES (2, 3, 'c2cd1011010758f5376332d4', '2026-11-22T17:04:05.904Z', 4, 2, 8, 0);
INSERT INTO "analyses" VALUES (3, 3, '01353032f7a9133865652f3b', '2026-11-22T17:04:05.904Z', 6, 4, 0, 0);
INSERT INTO "analyses" VALUES (4, 3, 'dc27afb03f087d61ad2b69ae', '2026-11-22T17:04:05.904Z', 13, 5, 1, 0);
INSERT INTO "analyses" VALUES (5, 3, '28f61e49b53725039ff52cc9', '2026-11-22T17:04:05.904Z', 10, 0, 4, 0);
INSERT INTO "project_words" VALUES (1, 'not_name', 'الناتو', 'الناتو', '', 1, '2026-11-22T13:27:04.044Z');
INSERT INTO "project_words" VALUES (2, 'cue', 'هتف', 'هتف', 'claim', 1, '2026-11-22T13:27:04.047Z');
INSERT INTO "annotations" VALUES (1, 1, 2, '{}', 'راجع المصدر', 'راجع المصدر', 0, NULL, 1, '2026-11-22T13:27:03.740Z', '2026-11-22T13:27:03.749Z');
INSERT INTO "annotations" VALUES (2, 2, 1, '{"checkable":"high"}', 'هل هذا صحيح؟', 'هل هذا صحيح؟', 1, NULL, 1, '2026-11-22T13:27:03.747Z', '2026-11-22T13:27:03.767Z');
INSERT INTO "annotations" VALUES (3, 1, 3, '{}', '', '', 0, NULL, 1, '2026-11-22T13:27:03.748Z', '2026-11-22T13:27:03.748Z');
INSERT INTO "anchors" VALUES (1, 'body', 0, 100, 150, ', November 2024 GMT
قال وزير الخارجية الروسي سيرغي', 'استقرار أوراسيا
تاريخ النشر: 1st', ' لافروف، إن اتفاقية الشراكة الاس');
INSERT INTO "anchors" VALUES (1, 'body', 1, 200, 220, 'ين روسيا وكوريا الشم', 'ة الشراكة الاستراتيجية الشاملة ب', 'الية أرست الأساس لتعميق العلاقات');
INSERT INTO "anchors" VALUES (2, 'body', 0, 10, 50, 'علاقات بين روسيا وكوريا الشمالية اكتسبت ', 'لافروف: ال', 'زخمًا قويًا
قال وزير الخارجية ال');
INSERT INTO "anchors" VALUES (3, 'body', 0, 5, 20, 'ف: اتفاقية الشر', 'لافرو', 'اكة الاستراتيجية بين روسيا وكوري');
INSERT INTO "attributions" VALUES (1, 1, 'direct', 'وزير الخارجية الروسي', '');
INSERT INTO "links" VALUES (1, 'contradicts', 1, 2, 'يقول عكس ذلك', 'يقول عكس ذلك', 1, '2026-11-22T13:27:03.753Z');
INSERT INTO "alembic_version" VALUES ('0003');
INSERT INTO "comparisons" VALUES (1, '16ed5d3400c6b908d94edf89', '2026-11-22T17:04:06.094Z');
INSERT INTO "comparisons" VALUES (2, '9220cbe9b25f7b6e0e78bef4', '2026-11-22T17:04:06.094Z');
INSERT INTO "comparisons" VALUES (3, '797e4e127901a993d816d556', '2026-11-22T17:04:06.094Z');
INSERT INTO "comparisons" VALUES (4, '0c37640dc4d617b0489c0984', '2026-11-22T17:04:06.094Z');
INSERT INTO "comparisons" VALUES (5, 'd9631ee4cbcedb5b2ed5f09a', '2026-11-22T17:04:06.094Z');
INSERT INTO "article_keys" VALUES (-9219547233761321504, 1);
INSERT INTO "article_keys" VALUES (-9208758221249445808, 1);
INSERT INTO "article_keys" VALUES (-8693637291340782180, 1);
INSERT INTO "article_keys" VALUES (-8669185173042571690, 1);
INSERT INTO "article_keys" VALUES (-8223049723441044070, 1);
INSERT INTO "article_keys" VALUES (-8030041861951033703, 1);
INSERT INTO "article_keys" VALUES (-8022747787881676558, 1);
INSERT INTO "article_keys" VALUES (-7924449384156384962, 1);
INSERT INTO "article_keys" VALUES (-7856466688595963198, 1);
INSERT INTO "article_keys" VALUES (-7797660436281946474, 1);
INSERT INTO "article_keys" VALUES (-7292773894377302189, 1);
INSERT INTO "article_keys" VALUES (-7054004205001571635, 1);
INSERT INTO "article_keys" VALUES (-6301399080576717248, 1);
INSERT INTO "article_keys" VALUES (-6182337331966171074, 1);
INSERT INTO "article_keys" VALUES (-5742828088808704922, 1);
INSERT INTO "article_keys" VALUES (-5487667275095069550, 1);
INSERT INTO "article_keys" VALUES (-4900710799028193846, 1);
INSERT INTO "article_keys" VALUES (-4737159526036685238, 1);
INSERT INTO "article_keys" VALUES (-4552053291753848075, 1);
INSERT INTO "article_keys" VALUES (-3933781154341303327, 1);
INSERT INTO "article_keys" VALUES (-3606731080027084400, 1);
INSERT INTO "article_keys" VALUES (-3601907720814825064, 1);
INSERT INTO "article_keys" VALUES (-3559286588421429366, 1);
INSERT INTO "article_keys" VALUES (-3432703106720211186, 1);
INSERT INTO "article_keys" VALUES (-3108358404268421620, 1);
INSERT INTO "article_keys" VALUES (-2941668101279467473, 1);
INSERT INTO "article_keys" VALUES (-2606262033987262331, 1);
INSERT INTO "article_keys" VALUES (-2432609863425142050, 1);
INSERT INTO "article_keys" VALUES (-1734881202027846749, 1);
INSERT INTO "article_keys" VALUES (-1481026309286638229, 1);
INSERT INTO "article_keys" VALUES (-1206592859744454045, 1);
INSERT INTO "article_keys" VALUES (-1145718792183639447, 1);
INSERT INTO "article_keys" VALUES (-839060670375275661, 1);
INSERT INTO "article_keys" VALUES (-458703064602587646, 1);
INSERT INTO "article_keys" VALUES (-297265482854832882, 1);
INSERT INTO "article_keys" VALUES (-247609873193790133, 1);
INSERT INTO "article_keys" VALUES (-238685372261338373, 1);
INSERT INTO "article_keys" VALUES (4602387419758514, 1);
INSERT INTO "article_keys" VALUES (9951625762657257, 1);
INSERT INTO "article_keys" VALUES (23849668741397403, 1);
INSERT INTO "article_keys" VALUES (31589189087515665, 1);
INSERT INTO "article_keys" VALUES (47421885169592376, 1);
INSERT INTO "article_keys" VALUES (55178399183668841, 1);
INSERT INTO "article_keys" VALUES (57121628512739257, 1);
INSERT INTO "article_keys" VALUES (62001259200595835, 1);
INSERT INTO "article_keys" VALUES (66554502176984541, 1);
INSERT INTO "article_keys" VALUES (83041138911185413, 1);
INSERT INTO "article_keys" VALUES (86590888409486651, 1);
INSERT INTO "article_keys" VALUES (852256947317613643, 1);
INSERT INTO "article_keys" VALUES (1037431502135660533, 1);
INSERT INTO "article_keys" VALUES (1064092294149669014, 1);
INSERT INTO "article_keys" VALUES (1172348551035683912, 1);
INSERT INTO "article_keys" VALUES (1504002382392042976, 1);
INSERT INTO "article_keys" VALUES (1511447155682701227, 1);
INSERT INTO "article_keys" VALUES (1515790651060087670, 1);
INSERT INTO "article_keys" VALUES (1914229713256168543, 1);
INSERT INTO "article_keys" VALUES (2160274421817269431, 1);
INSERT INTO "article_keys" VALUES (2181193995187606082, 1);
INSERT INTO "article_keys" VALUES (2532450012488134602, 1);
INSERT INTO "article_keys" VALUES (3866344887569733846, 1);
INSERT INTO "article_keys" VALUES (3887411976852339639, 1);
INSERT INTO "article_keys" VALUES (4070646425207513276, 1);
INSERT INTO "article_keys" VALUES (4115590262023856027, 1);
INSERT INTO "article_keys" VALUES (4157821241452606949, 1);
INSERT INTO "article_keys" VALUES (4595552470797680527, 1);
INSERT INTO "article_keys" VALUES (4606014941201113744, 1);
INSERT INTO "article_keys" VALUES (4630871345321020313, 1);
INSERT INTO "article_keys" VALUES (4693242416896029481, 1);
INSERT INTO "article_keys" VALUES (4895460261219204489, 1);
INSERT INTO "article_keys" VALUES (5303362481975842696, 1);
INSERT INTO "article_keys" VALUES (5374439896294315160, 1);
INSERT INTO "article_keys" VALUES (5451970187590910911, 1);
INSERT INTO "article_keys" VALUES (5589316504527797984, 1);
INSERT INTO "article_keys" VALUES (5908695768461195024, 1);
INSERT INTO "article_keys" VALUES (5912097471050070494, 1);
INSERT INTO "article_keys" VALUES (6016870229509095969, 1);
INSERT INTO "article_keys" VALUES (6421933438137386571, 1);
INSERT INTO "article_keys" VALUES (6877421020941546799, 1);
INSERT INTO "article_keys" VALUES (8136489379847038197, 1);
INSERT INTO "article_keys" VALUES (9115475250179299843, 1);
INSERT INTO "article_keys" VALUES (9124335670964284953, 1);
INSERT INTO "article_keys" VALUES (-9219547233761321504, 2);
INSERT INTO "article_keys" VALUES (-8693637291340782180, 2);
INSERT INTO "article_keys" VALUES (-8228795778013636452, 2);
INSERT INTO "article_keys" VALUES (-8030041861951033703, 2);
INSERT INTO "article_keys" VALUES (-7924449384156384962, 2);
INSERT INTO "article_keys" VALUES (-7054004205001571635, 2);
INSERT INTO "article_keys" VALUES (-6921917241438261426, 2);
INSERT INTO "article_keys" VALUES (-5570888456445336328, 2);
INSERT INTO "article_keys" VALUES (-5487667275095069550, 2);
INSERT INTO "article_keys" VALUES (-4855311744335736230, 2);
INSERT INTO "article_keys" VALUES (-4805382535162834035, 2);
INSERT INTO "article_keys" VALUES (-3601907720814825064, 2);
INSERT INTO "article_keys" VALUES (-3559286588421429366, 2);
INSERT INTO "article_keys" VALUES (-2255453098418622796, 2);
INSERT INTO "article_keys" VALUES (-1854629786813545302, 2);
INSERT INTO "article_keys" VALUES (-1286190608608993692, 2);
INSERT INTO "article_keys" VALUES (-733400429887504588, 2);
INSERT INTO "article_keys" VALUES (-346719896108128896, 2);
INSERT INTO "article_keys" VALUES (11184998619388233, 2);
INSERT INTO "article_keys" VALUES (13812863705407187, 2);
INSERT INTO "article_keys" VALUES (17896290363655992, 2);
INSERT INTO "article_keys" VALUES (27543488133578196, 2);
INSERT INTO "article_keys" VALUES (34555355189451023, 2);
INSERT INTO "article_keys" VALUES (39390312358607583, 2);
INSERT INTO "article_keys" VALUES (44799311149898040, 2);
INSERT INTO "article_keys" VALUES (55078853672535605, 2);
INSERT INTO "article_keys" VALUES (55690911236939401, 2);
INSERT INTO "article_keys" VALUES (66710009048433636, 2);
INSERT INTO "article_keys" VALUES (1064092294149669014, 2);
INSERT INTO "article_keys" VALUES (1325204340045379145, 2);
INSERT INTO "article_keys" VALUES (1467299106654040851, 2);
INSERT INTO "article_keys" VALUES (1504002382392042976, 2);
INSERT INTO "article_keys" VALUES (1511447155682701227, 2);
INSERT INTO "article_keys" VALUES (2403861854602708483, 2);
INSERT INTO "article_keys" VALUES (2532450012488134602, 2);
INSERT INTO "article_keys" VALUES (2636455421644594602, 2);
INSERT INTO "article_keys" VALUES (3887411976852339639, 2);
INSERT INTO "article_keys" VALUES (4070646425207513276, 2);
INSERT INTO "article_keys" VALUES (4630871345321020313, 2);
INSERT INTO "article_keys" VALUES (4984863355306411270, 2);
INSERT INTO "article_keys" VALUES (5303362481975842696, 2);
INSERT INTO "article_keys" VALUES (5451970187590910911, 2);
INSERT INTO "article_keys" VALUES (5912097471050070494, 2);
INSERT INTO "article_keys" VALUES (6067881745360170248, 2);
INSERT INTO "article_keys" VALUES (6612241104201213961, 2);
INSERT INTO "article_keys" VALUES (7760657479127160291, 2);
INSERT INTO "article_keys" VALUES (-9219547233761321504, 3);
INSERT INTO "article_keys" VALUES (-9012236215066764971, 3);
INSERT INTO "article_keys" VALUES (-8759511542569095842, 3);
INSERT INTO "article_keys" VALUES (-8722013453113178350, 3);
INSERT INTO "article_keys" VALUES (-8520780635673373705, 3);
INSERT INTO "article_keys" VALUES (-8427492280563903723, 3);
INSERT INTO "article_keys" VALUES (-8395710328132894771, 3);
INSERT INTO "article_keys" VALUES (-8049616790714496831, 3);
INSERT INTO "article_keys" VALUES (-8030041861951033703, 3);
INSERT INTO "article_keys" VALUES (-7685129153386167736, 3);
INSERT INTO "article_keys" VALUES (-7511794910186801285, 3);
INSERT INTO "article_keys" VALUES (-6213441056161379549, 3);
INSERT INTO "article_keys" VALUES (-5169306149642442771, 3);
INSERT INTO "article_keys" VALUES (-4985250923712998372, 3);
INSERT INTO "article_keys" VALUES (-4643069214419115290, 3);
INSERT INTO "article_keys" VALUES (-4336520196975210230, 3);
INSERT INTO "article_keys" VALUES (-3967748889242918779, 3);
INSERT INTO "article_keys" VALUES (-3780524856482366135, 3);
INSERT INTO "article_keys" VALUES (-3615564559304516269, 3);
INSERT INTO "article_keys" VALUES (-3612806245316699903, 3);
INSERT INTO "article_keys" VALUES (-3559286588421429366, 3);
INSERT INTO "article_keys" VALUES (-3288872998445846950, 3);
INSERT INTO "article_keys" VALUES (-3187918338711673253, 3);
INSERT INTO "article_keys" VALUES (-3175423022994339066, 3);
INSERT INTO "article_keys" VALUES (-3039227842618149655, 3);
INSERT INTO "article_keys" VALUES (-2866964780453909481, 3);
INSERT INTO "article_keys" VALUES (-2858295752279886191, 3);
INSERT INTO "article_keys" VALUES (-2678189853897085158, 3);
INSERT INTO "article_keys" VALUES (-2497929184648983779, 3);
INSERT INTO "article_keys" VALUES (-2114227202652589324, 3);
INSERT INTO "article_keys" VALUES (-1692749538767363849, 3);
INSERT INTO "article_keys" VALUES (-1656278119749528309, 3);
INSERT INTO "article_keys" VALUES (-1552882376226156703, 3);
INSERT INTO "article_keys" VALUES (-1550399764193309837, 3);
INSERT INTO "article_keys" VALUES (-1419766485153962894, 3);
INSERT INTO "article_keys" VALUES (-1301049477961645547, 3);
INSERT INTO "article_keys" VALUES (-1206592859744454045, 3);
INSERT INTO "article_keys" VALUES (-1145718792183639447, 3);
INSERT INTO "article_keys" VALUES (-936945879877447329, 3);
INSERT INTO "article_keys" VALUES (13755849408826054, 3);
INSERT INTO "article_keys" VALUES (40105502408404830, 3);
INSERT INTO "article_keys" VALUES (52150607628284470, 3);
INSERT INTO "article_keys" VALUES (57616169636319494, 3);
INSERT INTO "article_keys" VALUES (71319684812419723, 3);
INSERT INTO "article_keys" VALUES (76669741401702061, 3);
INSERT INTO "article_keys" VALUES (82856918799001618, 3);
INSERT INTO "article_keys" VALUES (98892114294817526, 3);
INSERT INTO "article_keys" VALUES (110188615429602942, 3);
INSERT INTO "article_keys" VALUES (114109717473979284, 3);
INSERT INTO "article_keys" VALUES (283459876615141101, 3);
INSERT INTO "article_keys" VALUES (594339309652568067, 3);
INSERT INTO "article_keys" VALUES (849809796864844426, 3);
INSERT INTO "article_keys" VALUES (1064092294149669014, 3);
INSERT INTO "article_keys" VALUES (1325204340045379145, 3);
INSERT INTO "article_keys" VALUES (1342460737896099286, 3);
INSERT INTO "article_keys" VALUES (1504002382392042976, 3);
INSERT INTO "article_keys" VALUES (1540682880334388847, 3);
INSERT INTO "article_keys" VALUES (1584498775472510202, 3);
INSERT INTO "article_keys" VALUES (1770406313512927704, 3);
INSERT INTO "article_keys" VALUES (1892569728802173979, 3);
INSERT INTO "article_keys" VALUES (2201692873034556118, 3);
INSERT INTO "article_keys" VALUES (2582689479962345435, 3);
INSERT INTO "article_keys" VALUES (3008017492153987276, 3);
INSERT INTO "article_keys" VALUES (3427008583283543586, 3);
INSERT INTO "article_keys" VALUES (3517931118332438265, 3);
INSERT INTO "article_keys" VALUES (3724368591642801152, 3);
INSERT INTO "article_keys" VALUES (4868418000441056668, 3);
INSERT INTO "article_keys" VALUES (5194448579648451472, 3);
INSERT INTO "article_keys" VALUES (5396305196378570994, 3);
INSERT INTO "article_keys" VALUES (5451970187590910911, 3);
INSERT INTO "article_keys" VALUES (5688655823307339403, 3);
INSERT INTO "article_keys" VALUES (5908695768461195024, 3);
INSERT INTO "article_keys" VALUES (5912097471050070494, 3);
INSERT INTO "article_keys" VALUES (6421933438137386571, 3);
INSERT INTO "article_keys" VALUES (6578796706105769620, 3);
INSERT INTO "article_keys" VALUES (6630407523899321759, 3);
INSERT INTO "article_keys" VALUES (6796106274164630946, 3);
INSERT INTO "article_keys" VALUES (6833114215101379059, 3);
INSERT INTO "article_keys" VALUES (7641035961969421586, 3);
INSERT INTO "article_keys" VALUES (8320271302574344353, 3);
INSERT INTO "article_keys" VALUES (8377237894309969656, 3);
INSERT INTO "article_keys" VALUES (8561015187566686931, 3);
INSERT INTO "article_keys" VALUES (8879251922951330855, 3);
INSERT INTO "article_keys" VALUES (9220614379356879151, 3);
INSERT INTO "article_keys" VALUES (-9219547233761321504, 4);
INSERT INTO "article_keys" VALUES (-9123087042962510398, 4);
INSERT INTO "article_keys" VALUES (-8867926979674700938, 4);
INSERT INTO "article_keys" VALUES (-8728912866136832377, 4);
INSERT INTO "article_keys" VALUES (-8693637291340782180, 4);
INSERT INTO "article_keys" VALUES (-8399259412922598090, 4);
INSERT INTO "article_keys" VALUES (-8134376482775752550, 4);
INSERT INTO "article_keys" VALUES (-8030041861951033703, 4);
INSERT INTO "article_keys" VALUES (-8022747787881676558, 4);
INSERT INTO "article_keys" VALUES (-7921128474545704990, 4);
INSERT INTO "article_keys" VALUES (-7885521857659499015, 4);
INSERT INTO "article_keys" VALUES (-6734925832670080954, 4);
INSERT INTO "article_keys" VALUES (-6301399080576717248, 4);
INSERT INTO "article_keys" VALUES (-6106215783871783646, 4);
INSERT INTO "article_keys" VALUES (-6005708691904504554, 4);
INSERT INTO "article_keys" VALUES (-5757868008561872210, 4);
INSERT INTO "article_keys" VALUES (-5570888456445336328, 4);
INSERT INTO "article_keys" VALUES (-5487667275095069550, 4);
INSERT INTO "article_keys" VALUES (-4841633815423736378, 4);
INSERT INTO "article_keys" VALUES (-4574595259460600635, 4);
INSERT INTO "article_keys" VALUES (-4356561133950443337, 4);
INSERT INTO "article_keys" VALUES (-3933781154341303327, 4);
INSERT INTO "article_keys" VALUES (-3559286588421429366, 4);
INSERT INTO "article_keys" VALUES (-3252541644550081924, 4);
INSERT INTO "article_keys" VALUES (-2964598981140674561, 4);
INSERT INTO "article_keys" VALUES (-2903117801568310555, 4);
INSERT INTO "article_keys" VALUES (-2810160154290933082, 4);
INSERT INTO "article_keys" VALUES (-2556675781102283835, 4);
INSERT INTO "article_keys" VALUES (-2542828444202243405, 4);
INSERT INTO "article_keys" VALUES (-1900908131728516199, 4);
INSERT INTO "article_keys" VALUES (-1644777160992499528, 4);
INSERT INTO "article_keys" VALUES (-1437096251640404341, 4);
INSERT INTO "article_keys" VALUES (-1409243350102094740, 4);
INSERT INTO "article_keys" VALUES (-1206592859744454045, 4);
INSERT INTO "article_keys" VALUES (-607538347675190437, 4);
INSERT INTO "article_keys" VALUES (-276890066371722534, 4);
INSERT INTO "article_keys" VALUES (-64186063026890449, 4);
INSERT INTO "article_keys" VALUES (1416188348575469, 4);
INSERT INTO "article_keys" VALUES (2064435399561148, 4);
INSERT INTO "article_keys" VALUES (6388763525439925, 4);
INSERT INTO "article_keys" VALUES (12285688088507254, 4);
INSERT INTO "article_keys" VALUES (14726310708909630, 4);
INSERT INTO "article_keys" VALUES (18349961915068072, 4);
INSERT INTO "article_keys" VALUES (29417595786375264, 4);
INSERT INTO "article_keys" VALUES (37651725007582182, 4);
INSERT INTO "article_keys" VALUES (42768704079926688, 4);
INSERT INTO "article_keys" VALUES (45346702760754661, 4);
INSERT INTO "article_keys" VALUES (106511938621636599, 4);
INSERT INTO "article_keys" VALUES (165139577641369053, 4);
INSERT INTO "article_keys" VALUES (169242753200607571, 4);
INSERT INTO "article_keys" VALUES (442129979448019039, 4);
INSERT INTO "article_keys" VALUES (649070295479894798, 4);
INSERT INTO "article_keys" VALUES (851248378527702571, 4);
INSERT INTO "article_keys" VALUES (924523210848707309, 4);
INSERT INTO "article_keys" VALUES (1058390148692633687, 4);
INSERT INTO "article_keys" VALUES (1064092294149669014, 4);
INSERT INTO "article_keys" VALUES (1181526388226833798, 4);
INSERT INTO "article_keys" VALUES (1288802845889004215, 4);
INSERT INTO "article_keys" VALUES (1342460737896099286, 4);
INSERT INTO "article_keys" VALUES (1457713045397766005, 4);
INSERT INTO "article_keys" VALUES (1504002382392042976, 4);
INSERT INTO "article_keys" VALUES (1770406313512927704, 4);
INSERT INTO "article_keys" VALUES (1939646660733358215, 4);
INSERT INTO "article_keys" VALUES (2073057383978721963, 4);
INSERT INTO "article_keys" VALUES (2503456760585437308, 4);
INSERT INTO "article_keys" VALUES (2714639761839798716, 4);
INSERT INTO "article_keys" VALUES (2973207026918410822, 4);
INSERT INTO "article_keys" VALUES (3227255826442148256, 4);
INSERT INTO "article_keys" VALUES (3517931118332438265, 4);
INSERT INTO "article_keys" VALUES (3965593865890613589, 4);
INSERT INTO "article_keys" VALUES (3969960779358359486, 4);
INSERT INTO "article_keys" VALUES (4546265859650306709, 4);
INSERT INTO "article_keys" VALUES (5157268698669739548, 4);
INSERT INTO "article_keys" VALUES (5451970187590910911, 4);
INSERT INTO "article_keys" VALUES (5596390217585715088, 4);
INSERT INTO "article_keys" VALUES (5639620476159282727, 4);
INSERT INTO "article_keys" VALUES (5643480638902276119, 4);
INSERT INTO "article_keys" VALUES (5701479408526843178, 4);
INSERT INTO "article_keys" VALUES (5870258590080562712, 4);
INSERT INTO "article_keys" VALUES (5908695768461195024, 4);
INSERT INTO "article_keys" VALUES (5912097471050070494, 4);
INSERT INTO "article_keys" VALUES (5960904617617496127, 4);
INSERT INTO "article_keys" VALUES (5990716776196923765, 4);
INSERT INTO "article_keys" VALUES (6003370084662158695, 4);
INSERT INTO "article_keys" VALUES (6201000749212038748, 4);
INSERT INTO "article_keys" VALUES (6377412018928924933, 4);
INSERT INTO "article_keys" VALUES (6421933438137386571, 4);
INSERT INTO "article_keys" VALUES (6612241104201213961, 4);
INSERT INTO "article_keys" VALUES (6740158332888919604, 4);
INSERT INTO "article_keys" VALUES (6796106274164630946, 4);
INSERT INTO "article_keys" VALUES (7003346366013714446, 4);
INSERT INTO "article_keys" VALUES (7179413410681247253, 4);
INSERT INTO "article_keys" VALUES (7310374614536384420, 4);
INSERT INTO "article_keys" VALUES (7519531525420076831, 4);
INSERT INTO "article_keys" VALUES (7718277562230177948, 4);
INSERT INTO "article_keys" VALUES (8088433533802248852, 4);
INSERT INTO "article_keys" VALUES (8945904666042531587, 4);
INSERT INTO "article_keys" VALUES (-9219547233761321504, 5);
INSERT INTO "article_keys" VALUES (-9201876568221154553, 5);
INSERT INTO "article_keys" VALUES (-8693637291340782180, 5);
INSERT INTO "article_keys" VALUES (-8030041861951033703, 5);
INSERT INTO "article_keys" VALUES (-8022747787881676558, 5);
INSERT INTO "article_keys" VALUES (-7921128474545704990, 5);
INSERT INTO "article_keys" VALUES (-7685129153386167736, 5);
INSERT INTO "article_keys" VALUES (-7245659920608139473, 5);
INSERT INTO "article_keys" VALUES (-7222224643956106953, 5);
INSERT INTO "article_keys" VALUES (-6728854054931960696, 5);
INSERT INTO "article_keys" VALUES (-6071774042142116691, 5);
INSERT INTO "article_keys" VALUES (-5659123709784983684, 5);
INSERT INTO "article_keys" VALUES (-5487667275095069550, 5);
INSERT INTO "article_keys" VALUES (-4867154256598003048, 5);
INSERT INTO "article_keys" VALUES (-4855311744335736230, 5);
INSERT INTO "article_keys" VALUES (-4321598853140684902, 5);
INSERT INTO "article_keys" VALUES (-3814004610028331000, 5);
INSERT INTO "article_keys" VALUES (-3432703106720211186, 5);
INSERT INTO "article_keys" VALUES (-3175732935408471057, 5);
INSERT INTO "article_keys" VALUES (-2691189775269655901, 5);
INSERT INTO "article_keys" VALUES (-2470850081285304869, 5);
INSERT INTO "article_keys" VALUES (-2220355350567851469, 5);
INSERT INTO "article_keys" VALUES (-2036135642976815842, 5);
INSERT INTO "article_keys" VALUES (-1867278038394115416, 5);
INSERT INTO "article_keys" VALUES (-1075469989124523714, 5);
INSERT INTO "article_keys" VALUES (-863933598244465409, 5);
INSERT INTO "article_keys" VALUES (-64186063026890449, 5);
INSERT INTO "article_keys" VALUES (729673625004018, 5);
INSERT INTO "article_keys" VALUES (13260541700891006, 5);
INSERT INTO "article_keys" VALUES (46387633358111245, 5);
INSERT INTO "article_keys" VALUES (47131984890799967, 5);
INSERT INTO "article_keys" VALUES (71319684812419723, 5);
INSERT INTO "article_keys" VALUES (72628371068775579, 5);
INSERT INTO "article_keys" VALUES (73369514733983135, 5);
INSERT INTO "article_keys" VALUES (98512407314292294, 5);
INSERT INTO "article_keys" VALUES (102461893235775882, 5);
INSERT INTO "article_keys" VALUES (105307485683558957, 5);
INSERT INTO "article_keys" VALUES (433802687510837629, 5);
INSERT INTO "article_keys" VALUES (815221932881247367, 5);
INSERT INTO "article_keys" VALUES (944236461596811629, 5);
INSERT INTO "article_keys" VALUES (1064092294149669014, 5);
INSERT INTO "article_keys" VALUES (1120275127612887039, 5);
INSERT INTO "article_keys" VALUES (1504002382392042976, 5);
INSERT INTO "article_keys" VALUES (2178238926846125968, 5);
INSERT INTO "article_keys" VALUES (2500896555052097411, 5);
INSERT INTO "article_keys" VALUES (3303251668099387133, 5);
INSERT INTO "article_keys" VALUES (3427008583283543586, 5);
INSERT INTO "article_keys" VALUES (3517931118332438265, 5);
INSERT INTO "article_keys" VALUES (3660659770860602890, 5);
INSERT INTO "article_keys" VALUES (4078599408785092613, 5);
INSERT INTO "article_keys" VALUES (4090181102191298437, 5);
INSERT INTO "article_keys" VALUES (4294350510853895571, 5);
INSERT INTO "article_keys" VALUES (5112140776399888484, 5);
INSERT INTO "article_keys" VALUES (5114004834767621002, 5);
INSERT INTO "article_keys" VALUES (5451970187590910911, 5);
INSERT INTO "article_keys" VALUES (5468827519137011804, 5);
INSERT INTO "article_keys" VALUES (5596390217585715088, 5);
INSERT INTO "article_keys" VALUES (5908695768461195024, 5);
INSERT INTO "article_keys" VALUES (5912097471050070494, 5);
INSERT INTO "article_keys" VALUES (6067881745360170248, 5);
INSERT INTO "article_keys" VALUES (6421933438137386571, 5);
INSERT INTO "article_keys" VALUES (6658163454942139171, 5);
INSERT INTO "article_keys" VALUES (6852842058449740075, 5);
INSERT INTO "article_keys" VALUES (7476494022602921174, 5);
INSERT INTO "article_keys" VALUES (7653000651612268220, 5);
INSERT INTO "article_keys" VALUES (7894073560322126096, 5);
INSERT INTO "article_keys" VALUES (7921649776580271551, 5);
INSERT INTO "article_keys" VALUES (8353565502791821890, 5);
INSERT INTO "article_keys" VALUES (8586517594421623176, 5);
INSERT INTO "article_keys" VALUES (8931403510825543261, 5);
INSERT INTO "article_keys" VALUES (9125677056947973010, 5);
INSERT INTO "article_prints" VALUES (1, X'010000000000090100004700000105000000ABEF3D1B2EBDF9143E2885B6F3EC33AA922C6C2EB0E3D7B3E09DB85DA3960D80990B6502F4284440BF4360F5FF49A94B996EE4B6788F8F909C258BC3F1FE5987F200C3AC6479A9900EDF8F30B6965CD0DEB96C8753FD0B526992672BD49619F0CAEFC96DDE11252353176626C8DCCA9ACD02C59C8C241B9E73D3470DC40E5BF42142835198378053766B4BEE902B09159B1FFDB889831D393EB1CB4845B30692E0A5D1BF324ADF145000F81730EB33804BC661E76F4A1F59E5355BD8638CB339B95F7E88D1EFCA00E14B5CD7E16668C94B9567D9215090FC56D6B63404DEB08748046DB9CB0445100C0EFB0680E4DCD490226F702FDAEB3F63BA68D62F5241EF10B7FBEC7EE7FF51B7DCC71924D6FA1DE07E9B55BF3D914D987118FB027403CEF5425D22A6DBD3C0F58F986374B2650E4BA4399A2DD3D30B406E4026ECEE8CA82933E2BF1CBF214185289A187DB2D4DB2FB8239072182DD7FBF24725EB04B0FC8F7F90B89FAEC63F8A2754ABB4DF9ACE968005C14D6AC40E9A25EC17D8DBE18DCAF5004D7E2DFDBB90E99F263151F2CDDED26EBD37A23DDED6D8BDC23004A835B7FBE1B798DCF23588D74D3514549949BC20B5445BD77D3898544F559CD8954A960E4CA02525C9936B4DF6236B5672EB89FD029A2B2BF04342525FD56128451EF5648564FB9DEA70A3A3A011BD76ECE7035ACDB571AC807E4ABE3976823A42BE196E402FF326A07EC2528C0C2C39F8920EE5734A9EE6DFFB02CEFA38FE5BA2F92F7506FCFA81715F5FBC213DC8B5901A66F46BB047604DB0B2FF45D3D8591000E953856EF35A23009B7B57B925BB540011D44D3A333A700038E81C0CF479A80069069E327608C4007B474716D145DC00DD4D7694F772EC00058A8BD2790527013BD56E48F4A1330178604C94612AC101F11A139FA011D701887A5C0CE56CE40127DF9DE8016C040277F5DD3D02590702FAE6837A66D32602FD9BAB7E6DF738028807C3E109613F02CB3CD60E2B28960254A6E454B5A1B002A6F01F29ED92B602B59FD0E958A9B802E41B6E872824D902C7E97B3A37F60003A436E4113BC30603CA887074774127030263C9B46B1B2C03503D7AE1AB577803080BC12FC0A08103DB84434111FAC003D4506503985AFC0302767E2E23B76804D8FC8141C4CC6D0481304B157584A904EEF73EA3D6B9C904BD3BE402B5D7CA0415D1EA9EC135E40421CCF4AEE13C3B05C5D661BBD16D42051A3A8D0D02758B053D59DF75F1DCA005C2DB9354EFA2A505DE1C6AC924B8B405B2D8E6E2B82EC005B93A645496B9C505CD5333BA77DBD705881E9725A1C4F50593E429DBE31C0106FA8BF02B6A100606A46B571360FD17068D677427B3DC2B06DC40D2869A8E50066A5E3BBE0D0E5F060E64016A28655F067EF9AC904BCC6206DA170B6B0847AB06AADB6E00DA9ED606D730601BBD6DDD06DC8624019B9BEE066151ED49CB3FF50638E809A430EF060743FD06E433AF2F070187E7C3D143A10757C3EE3B45E1A7075654B100E4D0B4074780C33FF35BB70773D6442E7D15B80798318A31A4B0E7078D82A53DBF8EFE07E9C7153009FB0B087AE2223FD161C308FB2D64AA6A7BC3088D6F6F84BC97EF0865C7C9C529E0020943C50565094407094462FFDB29BA3009EA6466AF9D2348092460BECAB58DA5098031E660C300E4091EB0F1DA4D002A0AD000CF51E3D06A0A32914975139E950ACEA0F19EAFA4B80A8CD31FEF5D30DC0A1C3D773D02B5460BD1C5DF5C2206680B9724626218226F0BB31CCD71FDC9820B58D857A8C7F58B0B39E5E709139FF00B409AB347B093090C7750FF66489F550C45BBED73FA7C5A0CF0C074B92C5B8A0CD96183F413DF900CC5C08EE03A55930C70C34EF6DA78A40C32E743995214A60C86B94B13D995B70C00146BEA6F06C60C70BB3C66D3C0EE0C0F1565A75E75140D24BA5FD9EC551B0D825148ECE8B9200DB9FF8B3CDEA0400DD16BC78F3808B90DD6D61AA00CA9050EC26848A49F29270E864B8B3173EA4B0E4261F6AE7ED64D0E56FB823696BF5C0E4A8BE3FB9401B30E7578E0D2293BBA0EE27683443741DA0ECA4EE87610FAE80E2E472AC37C64E90E605D86A6DF34EC0E792248BAD91BED0EB729B101C4C1FC0EE7C749E62BB81D0F87CDD0C6E32B330F300F0D389663460F48EBA95EB1B2A00F6C66CF365DA9AB0FF9EDB2059623C90F4EBD0940455ADB0FEE7C54719326FC0F4A883EE6E3EA2E10170C71E625A74C108C1AE2BAF4F9581063D1B4F76E237E107AD6E1A30A878410427253A062939310B144DBAE02CFF9104AD1851B14572F11E59F1DC34B12361170672D0760635711F12F62DB921A5F1192ADD1E1B5DE98110B2EF3801E531F128651F8A61B842B12F662345FEE00441226C8AA3116A54412F9D1CC5562506312712E9E31B52A95127B6AFDFD0BAEA112EEF099DF0252CA12E2EB550D88430E13830BD8B2FC9D1513C02C86BCBABF22131FC5487FEAAE3513D2919E66359B5213DE162BC48A5E68135C93C90430F0AD1378049364D818F5135B3628A4659C121475C37A4087F22414688F073FAE202D14D4D307DEAE064214AAA2258F0DB1451414BB53F229136E1497E5A73717278014184845F86BDC9614E5C3992C7063D51483B93F714B48DB14BA5491CFDC78F214691EFA8DA0E10B15458204BF4E112B15DC7253FA8B864B15B2DEF1B685C957159F6A70A1D40C58156ACDAB8FF8017C150DB761F8E4538515A30C6564E9AA931524CDB047916EA11522F70B67EDCDDB153D7E9CF160D72A167F33C7792BF02B16D9368E5CB9B14316029297147B256716833A123943BC9916464AE3445A64AB16601EC8F0275EAE1657D0E1CD52D7EC164932CE5C8E69F916EE4577AB0D5CFF16D1C37628BB5F2917C9694136CF993617A95C58881EEA3917B55C7EF124E94A17D240A11D16C49717B641407CB266A2178D23D37E1D69A417371B54E769B9B61792AFDC0685D2CD17D8C143471395FA17C3A8A90ACA99FF17E80DA74D17C7011801A31CF4B48D1B18AF079BA12E9D3B18415111D6770F79186B22E11F83888F18565F9E1EBBED9418159EED59D18E9A18F2EB38973939A118748E848BDC06A518B20220E27B55D6185890BABFD057E91821F7D45D073F4B19923D21780DDB7E19BBF0FECD67309919BBF66FC4C3A0B219733A14366EB2B219E9AEE4681167DD19E6E95A52AF66ED1986B1CB23E3D3EE195CE7997AAEB70E1A2F6FA17273DA271A8B41D4E2BE774C1A84516D65C848521AE94144D89BAB651A83AF9DCC13B4681A9EC908496F2A6A1AD620C9184A6C961AB0A4E3995CD3C21A5241B2734EBDCA1A60387D4F3641DC1AEE021508FC52DE1A0F749849374EF91A04F5C34F30491F1B85F0A4DC94F7271BBA6DDFFA0DD22B1BE5CBF79E5DA93A1B06F2C570ED6EA11BFB0F0A7D433AF41BC60A363D1D621D1C5AD47A825AA7321C98A870AC89BF391CB77A104E4365501CAD1DE155F7C0541CF306F7BC07AD631C4C6AF01E6715941CB46DF5A58C0DA21C21D2E06FC065F11C6B66C7A68EE4051D31E262CAFA65541D50E394CA1B76A81D8473D5690A56B21DDE254E220C27F21DA2DC71D8BEB9FB1DC1FFEA2B61F5FC1D4DBCE0BC4517671E6125C71BBB51801EC37E154F50ECB71EC2B548490029BC1E4213822E19C9DB1ECD02C59C8C241B9E990B6502F4284440BF4360F5FF49A94B1C309A1A33521230082D45634C723554010202010202030101040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040100040100040100040100040100040100040100040100040100040100040100040100050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200060100060100D8B3D98AD8B1D8BAD98A20D984D8A7D981D8B1D988D9811FD9813A20D8A7D8AAD981D8A7D982D98AD8A920D8A7D984D8B4D8B11FD985D988D8B3D983D9881FD8B1D988D8B3D98AD8A71FD984D8A7D981D8B1D988D9811FD8A7D8AAD981D8A7D982D98AD8A91FD8A7D984D8B4D985D8A7D984D98AD8A91FD8A7D984D8AED8A7D8B1D8ACD98AD8A91FD8A7D984D8B4D8B1D8A7D983D8A91FD8A7D984D8A7D8B3D8AAD8B1D8A7D8AAD98AD8ACD98AD8A91FD988D983D988D8B1D98AD8A71FD8A7D8B3D8AAD982D8B1D8A7D8B11FD8A3D988D8B1D8A7D8B3D98AD8A71FD8AAD8B9D8B2D8B21FD8B3D98AD8B1D8BAD98A1FD8A7D984D8B4D8A7D985D984D8A91FD8A3D8B1D8B3D8AA1FD8A7D984D8A3D8B3D8A7D8B31FD984D8AAD8B9D985D98AD9821FD984D8AAD8B9D8B2D98AD8B21FD8A7D984D986D8B4D8B11F4E6F76656D6265721F474D541FD985D8B3D8AAD987D984D8A71FD985D8ADD8A7D8AFD8ABD8A7D8AAD9871FD8AAD8B4D988D98A1FD8B3D988D986D8BA1FD987D988D98A1FD8A7D984D985D8B0D983D988D8B1D8A91FD8A7D984D8A7D982D8AAD8B5D8A7D8AFD98AD8A91FD981D8B4D9841FD981D984D8A7D8AFD98AD985D98AD8B11FD8A8D988D8AAD98AD9861FD8A7D984D8B9D8B3D983D8B1D98A1FD983D984D985D8A7D8AA1FD982D985D8A91FD8A8D8B1D98AD983D8B31FD8A7D984D8BAD8B1D8A81FD8B9D8B2D9841FD986D8B8D8A7D9851FD8B4D8B1D9821F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F313820D8A5D984D9891F313920D98AD988D986D98AD988');
INSERT INTO "article_prints" VALUES (2, X'010000000000100100002400000103000000ABEF3D1B2EBDF914922C6C2EB0E3D7B3E09DB85DA3960D80DEB96C8753FD0B52996EE4B6788F8F90990B6502F4284440AA5D47C93C92962434BF6FDA3170D2F503C6B4DC9E3B5C219C258BC3F1FE5987CD02C59C8C241B9EE355DA0ADC64B36B49F6357753126412BF4360F5FF49A94B082D45634C723554987118FB027403CE64DE6ABC748826EE8025EA6B173430FBCAEFC96DDE1125233EB1CB4845B30692F86440F6763AB0B2096826494066C35B5A12166DB1779EBCE0A5D1BF324ADF144EAF6B5BF168F09F13B35C6FC3E45C148A2754ABB4DF9ACE968005C14D6AC40EB42E345D5B05B3E0AAC41EFF080843E69C584382D671CD8DB7FBE1B798DCF23588D74D3514549949BC20B5445BD77D380685E68ACFCA2D458DD3C0550BDA4FBD4999856DB2BC2700D3DE7DF2B91231003847ECCD94943F00D4BD1312A8DA61000F992797E9C37A00DFFAB9C747F18B0038994573BC289F003586C9F3ECADC30089DE7EB596DAC500E4834B586600ED00EFAFADE31ED4FC0011EAADEEBC8C0A014F84FF63FE2F370165464822E3735201777529719A5F5F0104A2D2E3DB7AE9015CA563914B03F001D6E45F05521CF30110AF58EDED7EF301F3147E1BD2F0FC014F74D3258C42FE01ACBCF2027A505302E35BA4B405428202D3A6AF586FBB84026AA3E45F07ABB70277000D447562CD029FC9E37E3481FB028B94D706DEF5FD0262296AEF8B003303BC9B8C2BE42C4F030BE945448A7896036ED6F85E4FC1C803DA5441400577E2034A015F2FB3DEEF03A005D745549920042458FA6E9B8E2304A494774ECF20410479145706D56F6804ED8E5BB5EBA29404ABA10A0AAF3EBE044F4332051B67FA04E90097DC2D9E1505055B578166B1210551FC9F141A3B2205880F7FF382A23F053EFF3BAC24F151057175F06C84CD5605307D04AE18D1650532049E7056977805DBA97443B12A8505E3D8DC1CCC87A9054669C461F783B5055863218F9A2C47060B1C45F36B1A4C0601E724BB8F0A4D06B559E5E646606706B724A1790F1C6E06CC956715FDE46E0629BAAD93B3A37B06A7E9F18D48E18C065EEC9AD5EA6FB5066346F5D86CA4D006A57718E7D815D3060B4087722ED0DB06D730601BBD6DDD0641B486653B71E9062FEDA68F81E2FF06B1FFC4C1707C3E07DCC176EEE5C560074E6E3A908D297B0742A50CC68FBDBC079BD30D93A8D1C20787026E6B50BDF807E4C5D9AED0F8000812BBEC5B073C1D0826210EA2FBC4210866816E5161CA470829498C21B4E063088CFFF8B996F17408F6E89149E3E28F08C3AA84A208619D08CC93D42CE4C09F080803E29132FDCE086A6837193403D3089084581FEB89D4080B450A81F693DF08F02C8CDD0F40ED085317F6DAAF9618097F83BD9AAEF13809379D74B125F93E0965802AE1A1C15A090DFFAE89E3D46F0907BEE54618F09B092FD3BD06F5B5B80925DE98BC6143D709D6E78E3EFC05F80906FCBD2FAB77040A06DE329A6EFD0C0A6A5DAFFD124A570A753E6085FCB1670A6DF102908946950A4B82471A82FEB00A6720F3ECD3F4C30AE5F8D8530564D00A85151E7101AC300B6B5721CB4431570B649DC090BA62620B19EE1447A49C640BF80E8B8E0E03C10B797B25A63D36C10B52254BBB053CC20B82F81F83CB90E80B89688BC2DED9EA0BFF9552ABDEA7EC0BD616B1092FD66D0C5F74DE8147AD830C3665507432FC900CC4C30048A3A7910C578C2C3CEFB29F0C6B7D0C3147C4E90C2CFFD64386F6E90C10DD693D37AA080D04717BA4ACD40D0D7FFD2F1890DE240D2CD36ED4BFBC4B0DA42ED8BFCBC7540D0F8E2AACD758780DEC846A840C23790DE762F03013AF810DC0A9791461828B0DDFE543D8FCC69C0D66335FF0D9BFC90D097D3AEF8BEECB0DD38772F9D1C5DB0DBB5FAA9B59A31D0E2A97D249318E3E0E5A9163346525460ED41D0A3AD3AD630EF28736C77B00910E60F12006311EB90EC2218C07E342C00E102432247D03C50E07F4483C7B85050F374F1BB53E5B1E0F36FD826C6972280FED7649491D7E3E0F4CDEF4F67F113F0F01E59B71D0845A0F2D42D45B2EE7990F8317650FEBF4C00F915C13F46184D20F0CE6032C8AF8DA0F80B59D40D301DF0FFD24087515FBFA0F6B98C7DD06241510CFFA054F69015410632014530DC26D10A2C79EC3070D9610435248B41D5AA01090627D7400DFA810ADB283F258F1FC10635DF451D0883C11B7150F31B16840112382718958584811A34BAD591A334C1184AB2087963F661121271A3786247811DCA8C91674F1821154BA8F3505E8A011F0FC737F0352AA11874D1D8412AECC11414F166ADC6CE01105630329D7C9E6113D5B89377E67F4110C0524CB7011FC11AF01F87A5D770512E38FCE8F51390B12C7EDAFA1FAFC16123337CEC79EE6271254CD65DB3BF43212B64D81FA72A73F1226C8AA3116A54412EBB876DE89895D12462D06DB71986612DD93E43BE0F180128CF7C987BDCF8F12B7A7E7266A5A441363C8B539189D55132A4633FFC0F66A13E0D52FF3D0277013B1C9AD70B3837413F2A2C5B9E84093135C93C90430F0AD13E67A81F66463D51375C37A4087F2241431FA09F8C610B81499CB3C6A87C1C2144224874B7688F4148E1C4929656E0015237BD44D8FE20F154BCFC086D8AD5815DBC269C5E3378215EA78E601E2F7AB1543664F94AA111C166D15D769A03B3B1644EC883B46B8541611D319804B7770167025F699ABD37F167416F116A555AD169671E624D862C316ED3D7B99A67B171741145F9986654217C284AEEEE0B86917F532A80FEA897C1790FCFF8408F49317FD9EBE134441DC17903772FDDA6CE417805E2E6228551618CF9AC2CC092C1A18C18A6905FC7F47188F9C334938619018B99F11E94B89BA18E391579A06A77519BCEDC07E47F7A419386C6B886996D819C2A1720DE0A60E1A198F9BED82041B1A92D47971B638371AB62CAC209DF8431AD78F1FD8E4E74F1A5FB62F8217E6841A0B6F9EED8931BA1AB53F25EBD5E60D1B22DFCE7A4C64461BE355FF3553034E1BA57D9A436257521B8883726B7074681BE0904DB705ABA61B971FBC81F88FBB1B3E71BC164501BF1B7009DA1AFCD3F81B1154BE42E5D0031C50707772FA91201C9DB0C9D1C85A501C2BE1544AA66C7D1C87F1BBE50A72A21C27F13AEF51F7E81C20A673C84365EB1CD1C68353836D031D4E07FF9A3B5A131D0FB545B0A933651D1E1388FF74D7A41DEE64E2A52E01E91D5C6D5352C3E5F31D47B6FFE5D147F41DEAA9D49BC0FC1E1ECD02C59C8C241B9E990B6502F4284440082D45634C723554010202030101040200040200040200040200040200040200040200040200040200040200040100040100040100040100040100040100040100040100040100040100040100040100040100050200050200050200050200050200050200050200050200050200050200060100D8B3D98AD8B1D8BAD98A20D984D8A7D981D8B1D988D9811FD985D988D8B3D983D9881FD8B1D988D8B3D98AD8A71FD988D983D988D8B1D98AD8A71FD8A7D984D8B4D985D8A7D984D98AD8A91FD984D8A7D981D8B1D988D9811FD8A7D983D8AAD8B3D8A8D8AA1FD8B2D8AED985D98BD8A71FD982D988D98AD98BD8A71FD8A7D984D8AED8A7D8B1D8ACD98AD8A91FD8B3D98AD8B1D8BAD98A1FD985D984D8ADD988D8B8D98BD8A71FD986D8B8D98AD8B1D8AAD9871FD8A7D984D8A7D8AAD981D8A7D982D8A7D8AA1FD985D988D8B3D983D9881FD8A7D984D982D985D8A91FD8A8D98AD988D986D8BA1FD98AD8A7D986D8BA1FD8A3D988D8B1D8A7D8B3D98AD8A71FD8AAD8B9D8B2D98AD8B21FD8A7D984D8B4D8B9D8A81FD8A7D984D985D8B4D8AAD8B1D9831FD8A7D984D985D8AAD8ADD8AFD8A91FD986D8B4D8B11FD8A7D984D8A3D985D8B1D98AD983D98AD8A91F1F1F1F1F1F1F1F1F1F1F3120D8AFD8B1D8ACD8A9');
INSERT INTO "article_prints" VALUES (3, X'0100000000001E0100004A00000100000000E09DB85DA3960D80DEB96C8753FD0B52996EE4B6788F8F9010B7FBEC7EE7FF512FF96CD4EC33F67F738B68FBA0DF7BEA8BF6B0DD542AF24EBF4360F5FF49A94B6992672BD49619F0D8010C8129BF9118EDB6B885410DEF03F240BD39FC86E34AE9B44431617ED2D5614F13D3B40D73EA1582E39E64BEF1ED48426BA7C0EF5895CD7F8F5EF0717C8BE0A5D1BF324ADF14CCF0FFD1F89FBE294BC661E76F4A1F5963BA68D62F5241EF1AAF687D8428D5DA6F5EDBB1EA9A611572A4646CE7F94BECF4B26C938FC1A8E249F6357753126412172C7DD5B87E36D855D90849E91AEE825AEE42E06E935BD2E622FF46268190BF228ED440262E8F2F234BAC96476CC5A9F9667F9CB633D2301553A4ED6B880B8B01D99581DCBBDCCD0BD5134FD3B703E9F753A929281BC0897B77BA1054BEC0970368E40374843F08D6E2BBC100FC8D1EFA9414C33D45FD15C14871732D044A901B34E91D24C2431A8A2754ABB4DF9ACE968005C14D6AC40E5B262348293DC2D3D3F2A273F4D5CE769176593E284B55D81D8BEA22A49255DD12C702C1F92EF586F87E49F97AED4174A2E56227A69E505ED6AD34AFED60A112DB3F4BFA658ED723122D2C35B9690A6A5E2D3C73A9F66F86F331CADC2C19D45E00B47D65809DAF33539D297C30EFD2CD8AA2C6FC8121CB0B9073FA3976631648EDE751EF71EF42B894BEF18CBF944C5B85A0B94268B9EFC89FAD187A83F0035C27DCB7629470397BF7A01058432582E89C1D689E601890435F9123B8AF4CFFF21C14E6A7B2D4D0BA497DD550ACE088CBA108D2C0AA8A77730A51FC51DB95D1C3064BD3AE95A1EED3C6CA9845DFDE30005E6F97F0BD7B8E003632818AB346B90006D17DDC99B1CC008BB2BC1EE060FD00ADFE443DB962100112A832BCED5D2601F642A19FDA555F017E3EF940F677870194EB74F72E669501DD3F8CDCE883AF01C6DDBE7BB279B80175C10F1349C4D90170BE32242DDEF20174D9EE44606F4E02F391F06EF22BD5025A06B7D09852DB02D4644CB059E9DB02A4C126FC2B00E602BC9B8C2BE42C4F03DAC2CD0EB4226003049B1093224C7503A6B40F1A2E487A03B70683EE2FCB7F03F687B916DEFC9B0349902D65EC8DAC03A914D16A48D90504FBDD6E0625912A04EC178998E45ABA04732AB6D676F7D70496CF395F7DD1E7045ED53F0C80490105E61FE5BFA2FF280566E8B58137442D056E7E4BC01779A005286888F639A5B005F93299142745BB05DAF8817ED37DED058AFF69DAA22522063567DCFE02E34706FE5E08FC6EB14E069274457466585D0635DDBC757102A706580210B87725AF06D730601BBD6DDD06DE1D25594A82E30699CC67B5178AEB06B563943D9327FF067CECCFB73CFD0A07FE0C57D88B2C0C0765A7DB9485274A07228E9AE98490770717DA04CC42468F075FE04280FFA89007D4CF36AF133A9407BF1D6BF9D232A307B3EB996545BAE70709F2497099EAE90717C95B0BC2ECFE07845BC9654B061E084FB4CE7263F31E08926F9FCB9F162B083E9291E070893B08ED19758263E23B08A0DE317B25E3430813067B4A40D14A08B6EE6F0BE7919008926466FAB237A408A82918779B5AA408D93A443D226AE90851DB143F0099F1080F8A04BB65B81B0903F22E4C94DE2109860ADA83A4B94809A7931D23CD8A5A09D336883A83B86009CC822A16671974099436E9C25FE0760974DB13690EBF8E0912BCAF45A3B49409A89B82B3D5B99909A107C4F22067F209BED7BA797C6CFF09B2D912272EC8010A5E04DE7182210E0AECD7DC105D46130AF99E4758FA5D240A21821CF729A7410AEB9F56E51C775A0AC6B919BB732F5E0A72AAF9005539670AAAE6D9D6B1F0720A503342DBF7EF780A85DD1067B64B880AB47B2DAA641DA80AC89F4638DCCFAD0AF81B4762A809D80AAD1ACBB41605ED0A283589051C75060B248CA9905536A70B8067EE50938EB10B2B9A91B7BF0EB70B5BD42C6D5942E60B748E2AC98EA1400C8F6FD6BC2D96430CC64315B805A36F0C5284F8B347ECCF0CEAAC7346D694E50CE19266B748C4E60CFBD434C53F98F50C9D690A2654112B0D34FE9C783B10540DBBD074B51C766F0DE2CFCA19671A8E0D74662FF20C1B930D980B4E9C3736CA0D8DAF305B108BEE0D8D968FA2EBBDFA0DB94C1ACDE6B77C0E8E530685F3699B0EDBDCD1B3EFF0A10E3F85851DD89AA60E321760D94EB3A60EEAB6001C185BCE0E0E636D582A37D40E1E50164AA470F60E93C8D271FC3C230F300F0D389663460F7CD362D0EBF2590F52727D2ADC7BA40FA86F7F1C52BF21102591E53C13314010D4F7D2C7580E5D10EB4A5373EFF19410A8E678C34414DB1037DBF78912E021118B39844D7FA93F1191D97075E386561180075442FEE05811F12F62DB921A5F1105FE1157A04A661157CC57A6545E8011CAE625C78F71AB115F19BFF24A5EDC116E833057F9F6E71156FF1B0169240112B892BE88EF1612120B2EF3801E531F121C6C5970571663122B665BAFAB8E6912F50452146CEA8312119E5F182F448612EDAFCC6C0CA7D5123C52315FB102F712662B6BA5D4E111130AC6FB7DE13E18135EF4CCC34E861D1368A439D642315513B9EC9EF0481A65130DAF5C73162F6713A9412CA2A2D97013CA8707266E0374135F6ABE791942CE136404AE3FCCBCD31359A8FD1C752AD5131042DD1068057C140D90310116F19C146C562C44D196A0146C1FB18D4A5EB614B7EDED792EC2C61454A879D1A79CCB14F01BB49AC120431545610F5E3BEC8015C616D121A21D90157CE5422FD92B9E151D2B7C3CDA75A615FFCE0058E15DD5150A4E2BC8ADA4E015C8E562768481F61543F1014B70162D1669F5B75F2C2F4416F1D0C2B565AF58164D667C8275E25C16EAC0116D59245E1649D8A9AA31D761169B18663A678F65166C6EBF292F70B4161ABB09A9A4EF27178A9F8A359AD1421755EBA8D54A14451759969EFE1E8F471765F753977D414A1704D36992BC105717B7BFEA51B29A6C17D4DE80A7A62F761790FCFF8408F493171C65A31915F3A2174270618DFD88BC1718A6397A06D7E41782155FC943A409189386E2F53FC21A180CEDF5C91D99321831EE9901B6E735183820408074485118F4F42C3E306855184D97773F9C6D6418BDF6F4EFFEE26918C8F417E4C9F07C18EC9D7DEF31C29618F91C774CDBE79F185CCBCAC37FF1A118A8FB5D951E48B2188043905DB323C218C23E39CF15B82919339ED21B10EA2D197E3F66C3805C4C19ED9DBE9D46B45919B45C510B77B85A19C7DC85BB583163192E8DE29A6711A919035211828DE1B0197A5A7F110BC6D919F351D29B75E8F0195006A431EB5AF5198C1FA9E79584FB19D5A831965C17201AC5408626AFAF3A1ABFEE126976C2431AADD1E17299F3621A5FCBD7EFD4F8631A983AB3B27992651AD52967114809AE1A19441C814871E41AC52D8E1D0DC4001B4CCEE3B63302361BA16197E9DF983A1B64A8710749423F1B8A6B971EDFCC4A1B20D2002876FA731B9D1D48D5588D741B9B33C3DBFD69871B47FA552D996A8C1BEDEEE552E1479C1B4118389D8970A01B080FA41729BDA21B1F52865E2EC2AB1BAB90B1C84B98D21BFD804F5F4054EE1B14FD479FD229F71BF51AA198E9B92B1C62DC8E97CAAE5C1CD6A0FFEAE902711C023785CABB2D741CB1695626EAE3891CD69B0326E4378C1CFF6E878B601D911C040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040100040100040100040100040100040100040100040100040100040100040100040100040100040100050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200060100060100060100060100070200D8B1D988D8B3D98AD8A71FD988D983D988D8B1D98AD8A71FD8A7D984D8B4D985D8A7D984D98AD8A91FD8A8D988D8AAD98AD9861FD983D98AD9851FD8A3D988D9861FD8ACD988D986D8AC1FD8A7D984D8A7D8AAD981D8A7D982D98AD8A7D8AA1FD8A7D984D8A7D8B3D8AAD982D8B1D8A7D8B11FD8A7D984D8ABD986D8A7D8A6D98AD8A91FD8A7D984D8A5D982D984D98AD985D98A1FD8A3D8B9D8B1D8A81FD985D98AD986D8A7D8A11FD981D988D8B3D8AAD988D8B4D986D98A1FD8A7D984D981D8B6D8A7D8A6D98A1FD8A7D984D8A3D985D9861FD8B3D8AAD8B3D987D9851FD8A7D984D986D8B4D8B11F4F63746F6265721F474D541FD981D984D8A7D8AFD98AD985D98AD8B11FD8A3D985D984D9871FD8AAD8B3D8A7D987D9851FD8A3D8B9D982D8A8D8AA1FD982D985D8AAD9871FD986D8B8D98AD8B1D9871FD8AAD8ADD982D98AD9821FD8A7D984D8A7D8AAD8ADD8A7D8AF1FD8A7D984D8A3D988D8B1D988D8A8D98A1FD8A7D984D8B5D98AD9861FD988D8A5D98AD8B1D8A7D9861FD8A7D984D8B2D8B9D98AD9851FD8A7D986D8A8D8A7D8A11FD8B2D8A7D8B11FD8B3D8A8D8AAD985D8A8D8B11FD988D8A3D8ACD8B1D98AD8AA1FD982D984D982D988D9861FD8AFD8B9D9851FD8A8D988D8B1D98AD9841FD8A3D8B3D984D8ADD8A91FD8A3D988D983D8B1D8A7D986D98AD8A71F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F373520D984D8A5D982D8A7D985D8A91F313220D8A5D984D9891F313720D8B3D8A8D8AAD985D8A8D8B11F313320D8B3D8A8D8AAD985D8A8D8B11F323032332D31302D3132');
INSERT INTO "article_prints" VALUES (4, X'0100000000005D0200005700000101000000922C6C2EB0E3D7B3DEB96C8753FD0B52E09DB85DA3960D80996EE4B6788F8F9010B7FBEC7EE7FF511790909ABDAB514E1FCF030A15BE5A68274E7E6DF1F4434E18F66FF1155977511C6E739B8E4C9247E0A5D1BF324ADF14A46F79DAFAAA73654BC661E76F4A1F5963BA68D62F5241EF87D0C87A5C02EB1AC53CAA48D9C583C05CF6B6BC53610E564610196BA3BC88A2C625266BB20FCFBC225D70C0185D42ABB8D85DF0E2932CE9FF07A00BEFA0DBD694FAA3D371E33F70165D8EAAC36FA7ACB702BA265CBFE2119C258BC3F1FE59875FC88CB1DFC22206EDA23D41F690D40C406E4026ECEE8CA8E2AF78CE9E7F1292DA4214A0F34928FC75FF629F4AD63A14BF4360F5FF49A94B367D64AC10D66F8B7CC03EEDA810BE22E14B5CD7E16668C99C0099B68CD41C6BB7609C10BB628AC3DDFDAB2792B14A029542F152B694173FF9667F9CB633D230F200C3AC6479A990037FF975E53C267C2B5EC5E1E33DD00BA0D9644E1384C92CE56A68A8BD0DB6D72F59C0A11DF71BFF86BD0277FD9F651034AEBBF94ADA895D55C9E0439C9E0837C22D40ADAB4864818BA6EDBC92680EECD8010C8129BF911887C693FAFEABDC86F86440F6763AB0B290E7AA7F405FAA4D096826494066C35B3F9813E12A63B952F98DA055A6FF9092968005C14D6AC40E67A57EE748415053AE72157E8DF117B015D654777566A263AB620D0BB5FAC41CA2E56227A69E505ED6AD34AFED60A11275E130F32A4D2353C5D38D45ECDC84DCA63288813A4E00D9BE4FE3894B2218378A2754ABB4DF9ACE0E4356ACFEF5010957E8988E3B28B00E999BAB29209E9EE505B99036711E8158F77FE1390B687A015B7B6477179791F72A5D727750B91F4F7603637265CBEE84B3EA90A2000FB6DC53D15429634559029A20DCCAAFE31C8FBCB99C097B56AC256C4C15BBA35C71EC7C726D639BA6DCD20E3045216AE2306146CA2ACB09F44229EDAE730B04080500BC0FA7D297550700B5E17CEC8BB21600763356AAC4A52B003E16A86680513400A8EE9671313141006030FEC225836800E6F3415E0BC48500A01530E6E8F19700E53DCAFD951AA100D61FD2BEAB7CC4008099468FAD02C900FF6C269114D6D900D2945E60BEE9ED004F47899308D3F8008BB2BC1EE060FD0054DE25FB4A3F1B01CF3DE1C4E5941E013E19E39EF5E635010F7C380945403F01FE081A24CA3050018345AFC6856769010B46DEC8E06473016EEE4A98A43E740129F894438ABC7601116C704BFA597E017694D5FE2C638101A835C5D8DB659301A0001E35BAFD9701F36C517B0435980147BA85C906F9980169A147333321A701A8C7C9728A7CB2015A97F44AD3A4C6010F74757754CFDA01A4D19E370916EC0180CFC833D41EFD01F6021B7F17401C0229B7E441B79A3402C3222BF0D40E4602475A4FF1CB785902DFE5B24E986B7802E1F68C9A8E348402B45D93CC84D398020F9A8222428A990278B33A26B99E9C02A5C9D836470EB0026AEB1722616FC7022760A7A2AF75C802BF0D19CC1BE3D302CBAD37E1701DE802CDA9B4BEF6C0F2023984DEAFBFBCF4026CAD3E695F480A033F5645E3A2644E030C4A194477145203E4CCD32FA8E559031599E6E91ACD5B034B1FFDA480E2670347FF98AC70D871035A8511F1147B7A03EF887A7B9DD5860338A5BDE844998A0332427DBA1B0EBB03A9CCBD2CCD5FC5030663ED2D0007C80381F6DE7A4CC4E20321D0E5B00E5AE4032E08D9327FECEC0392947E4349270204449EAFF9449F0604297C2196A2DF1C046F3BEF1A9F972C04AF0EF88337AE3A048B9775E6D1C24F0418AC489E7A14610475DFF77918916104ABFB11C623A36304B9D2492C76BA6B0436B621928BB76F04F8D64B41A6EE7704875872AD8EC77A04DBC7B436500B8A04492059C48F2E91042EE8FE2FF8B1A2048C0A3C82B73EAB044AD0393256BAAD0423F0BBED42C5E204449F0B85F7DD0B050C0AC64ABA441105895AD20DA0C31B052435BC0A7DAC30050CAE3AA3A2E84F05F1D589A5141B55053FCE0964E2066705FE2B3E9BDF3B7A05D467328CC68C8505D81DB1FD173C9305F3EA3E0723F29A05D396AB40E615A8053DDB8C56F502BC05D1D4E08F0598DC0581C5DACA5EE6E5058863FC70A058F005995763B0EA4909060D0B1C6E33A01C06FE4365D3B7594506E9867A5BBF4785069C585070DFED8A06BF23E22CBF4B910615DB9E687FD49A06C474E6CBEE6BAE061B6B335C198BBB06A849BD55EE7AC2060385226B9FEDC406B70099C60ADBCC06623E2FA2C82DCF062BC8F6F2713CDB06D730601BBD6DDD0693CC50076BD3E006EA64622F5437F90646BA2FE09A101707D140951AB229370767B3650D615C3B075FB6A186A16F3B076F5FDF986B9F4E0735FE3BCDDF806207AD70185CFF95770782DB62F254A580074EB351B33867810748668AD4A2C285078ECC7AFB1AAD8807D9E2B0B86C668A079DA8905563019207767DAB68AA7F930721632403E81397072D7EF488921A9E07D4B9CFA29E069F073185478D46E7A107AB76B525C427B0077FBFB8E3E4D5B70779638F813AD2BE07C426AF76E153C707761A538A40CCC7073B5FDC4F22C3DD07FD9D936E35B2DE07899C1A579731EC071BF086A8C054F107D3C398FCDDB7FA0761314CF60EBB06080AD31300A2720708154E8C1AF2C416080169CA7FAD89190849AE578A961E260844285A7397D53F08107135A962B64808C551AC6B09C95108842B4ACE3AE66B08A092E7C841CF70080E990003C07F89087A061DE33E779108981FE4C2058096081B4577F7C8459B08926466FAB237A408C4495C21987BA908EA2B1CC65375CE086E569BA76109EE082855E9A975D6EE08A260A946A9ACF3080A032BB3AF470D090AE73686D89B110972E839F061AF170927319926D350200946326CD443D23A09E1FF27B21C8C3B09AD737778995E4209FBD680AEEAD74B09F215A696E75E4D09BEA291DB23226F09CD9C05BB6048710936186721D7AD8A09CA73EC78E3C0A809D236BAB4174EAB0964D38B8777A2B209F737FC1E51E3BE098B9721D9F5E7EF0955FB848EE535F009DD7405692B3EF209FC0EDAC874B6F50919478A73CC3AFB09D81C4AF815BF0D0AF2D0ABE134B4170A89FC3FAC2C3C220AB6611F5A120F330A75A5E6A8442A350A81EB02A078953E0A950D53E318E3440ABC617EE1F022470AD3A6E21E009F4B0AC5F9826037F04C0A7128DD6AA382610A148D03FBDB1E820AD744B47966C48A0AD9BCA271687C9A0AC47A45ED900AA90A92174743CA2FB40AF9CEE049484CBC0A80393BB8C94DD80A00CEE5342BB5DF0A3C47F8997447E20A7C9D85287CFEEB0A37A328305E79010B620D00757DA51D0BCDCDFB204B0E200BB07A57B20DEC240B6324F6B9955E250B1BDBE7BB78C4250B9D9D7C0D4DB2270B6897BE7D0549340BED3EFFE29260470BB98D6D5E6C494A0BC620CD4D7FBB4B0B48379E0C4AB1680B988CE21282736F0BB61CF300676F790B8FAAFD210850800B67E790A0D99C8E0BEF1F260381C6BA0BF5621633D5FDBF0B3E162FEEBBD4C40B89BEE3AC33FBE90B09863E0153A7EA0BF3E8BAC706BFEB0B7471EA9EF93D140C46B86D44A11C230CBD2C42E6C5E1240C7DDF9B91435F370C64D7EB7ED469620C4A931FC83964670C9980093F91626F0CC06AC01AC138730C22940B59B31B7F0CB46742083237930C378E48EB644F9E0C89A3F18CA391AF0C3D7671EF60AFAF0CFE75ACE84112B80C62CE51B90A80BB0C73990BD00816BF0CF858248EB660CF0C7BCBC29224CFDF0CC3E65E80033B020D6D81F583E369060DFFB93553434E120DAC62FDEFD4BE180DD566148847A31B0D082D45634C723554030101040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200060100060100060100060100070200070100D985D988D8B3D983D9881FD983D988D8B1D98AD8A71FD8A7D984D8B1D988D8B3D98A1FD8A7D984D8B4D985D8A7D984D98AD8A91FD8A8D988D8AAD98AD9861FD8A7D984D985D8AAD8A8D8A7D8AFD9841FD988D8A7D984D8ABD982D8A91FD8A7D984D8B5D8AFD8A7D982D8A91FD8AAD8B9D988D8AF1FD8B9D982D988D8AF1FD8A7D984D986D8B4D8B11F4A756E651F474D541FD981D984D8A7D8AFD98AD985D98AD8B11FD988D8ADD8B3D9861FD8A7D984D8ACD988D8A7D8B11FD8A7D984D982D8A7D8A6D985D8A91FD985D8A8D8A7D8AFD8A61FD8A7D984D985D8B3D8A7D988D8A7D8A91FD988D8A7D984D8A7D8ADD8AAD8B1D8A7D9851FD8BAD986D98AD8A91FD8A8D8A7D984D8AAD982D8A7D984D98AD8AF1FD8A7D984D985D8ACD98AD8AFD8A91FD8B3D988D8B1D98AD8A71FD8A7D984D8ACD986D988D8A8D98AD8A91FD8A7D984D8AED8A7D8B1D8ACD98AD8A91FD8AFD8A8D984D988D985D8A7D8B3D98AD8A91FD8AFD985D8B4D9821FD986D8B8D8A7D9851FD8AAD8B7D988D98AD8B11FD8A5D982D8A7D985D8A91FD8ACD985D987D988D8B1D98AD8A91FD8A7D8AAD981D8A7D982D98AD8A91FD8A7D984D8A3D8B3D8AF1FD8A7D984D8B4D98AD8A8D8A7D986D98A1FD8AAD8B4D9881FD98AD988D9841FD988D981D8AF1FD8A7D984D8B1D8A6D8A7D8B3D8A91FD8A7D984D8B4D8B1D8B91FD8A7D984D8A3D986D8A8D8A7D8A11FD984D8B4D8B1D8A7D983D8AAD986D8A71FD8A7D984D985D8AAD8B9D8AFD8AFD8A91FD8A7D984D8A3D988D8ACD9871FD8A7D984D8AFD98AD985D982D8B1D8A7D8B7D98AD8A91FD8A7D984D8A5D986D8B3D8A7D986D98A1FD8AAD988D982D98AD8B91FD8A8D8A7D984D8B9D8A7D8B5D985D8A91FD8A7D984D8ADD983D988D985D8A91FD8A3D8B3D8B9D8AF1FD8B1D981D98AD8B91FD8A3D8ADD985D8AF1FD8A7D984D8ABD986D8A7D8A6D98AD8A91FD8A8D986D8B4D8A7D8B71FD8A7D984D8B4D8B9D8A8D98AD8A91FD984D984D8AAD8ACD8A7D8B1D8A91FD985D8B4D8AAD8B1D9831F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F31301F3820D983D8A7D986D988D9861F363120D8B9D8A7D985D8A71F323920D983D8A7D986D988D9861F323032342D30362D31381F323032352D30342D3130');
INSERT INTO "article_prints" VALUES (5, X'010000000000000100003D00000101000000922C6C2EB0E3D7B3E09DB85DA3960D808A4BF4534D98F846082D45634C723554DEB96C8753FD0B52996EE4B6788F8F9048426BA7C0EF5895E2AF78CE9E7F1292E0A5D1BF324ADF149A5FD068BD9806C49067975EC3A83A1EF9667F9CB633D230FF141D3FF8B002F4DB8DBE33F1C6B5DD4BC661E76F4A1F59FF4F12084B048C0FEF337893B887EDD37C774622F8C076B13EB9A333BE2913F18879244142702977070330CC035E4C8092EB50F2EEEAA47E228ED440262E8F2F0EDF8F30B6965CD02F59C0A11DF71BFFBF4360F5FF49A94BF200C3AC6479A99010B7FBEC7EE7FF5185C720AF0A3EC33808208FBF03EF11CBA38AE36D28F9A6DA9C258BC3F1FE59875CD80A50A72DE54BBCA62E998BEB346A90E7AA7F405FAA4D6D21731D0F9A1A0D5A12166DB1779EBC5DE66E282CB8F27B0A86B5A5AA46CD3283DFE09F2AF8B422968005C14D6AC40E2BE1C0538B2F1A5F10B1CD1914628D6D7D79B1F33E2D050633EA439692B62FE105F0C08D8D189A3864E01A6BF3F8F1462FE7DDFCB03E729B981272ACFD6474BCD614948EB3D7C167886C5556E34E9EA293B576840999983B3799EC88F380C59B1EF5DAAD6B31BEE3877C7E5A0740500BA86AA170841816E6AD74AEA5ADB9BCAB422ADDD190D3ED73235350C4628C665CFDCEC708E481D72DBF9D1E48805AEF6DF2673861A29702007E619C75641C2F000D0248884ECDA4005FA7F9604A72A7008BB2BC1EE060FD009B6C2B621E0702019FD50F572FA9040146DEEF3383FC5D018A19558D8C046C012DAA5BAC992076017E0A85BBCFC29C01FB9F46B79FC6E30146C658E22AAC1902D2E4A90F49FE2E0285E56537E3E338027C0B5BD864EF440249490198F0C7840223C3FC073447A1025EB7A1EF0913CF02806855CDB84BD90261E3B1DCE994E702937EBA806E15EC02A6E361D3F4D6FD02AEC6D1AD581F0603635EE64760F50E03ED50AF1D89165303CB8D1FE50DB15903C4EA9D3057865B0384BEB18BC29F65031B6AA8B4E0CA8803E668D7950371AA03373B27F17F15B503D2785724D5C9B5030363C917D26122046AA4CC5C575D4C04976D3A6207F16C046F1E651F285A820464830143884FA604369B4F6F9EB3A604DBC5B43B1F4EAE04E85EB29F92D3B604B9C9E733351DE7040EC16031A12547059EDAD254FE964F052AB31C273FD5E20560229A91D05A0706D2D3CD14A64E51061658059A3C659D067F87F4EDB3CEDE06726744D112DE1A0770996B8C18452307E83C83B12FE7260743FD06E433AF2F079F839053588A4007FBFBA317CE485D07B28D3EF5E6CA6007559A6AAFE09971070829B49D443E9C07E0E67EA060ABE507AF3ADF545410040813AA4893D4C0300894AC7AD81EA94F08C00E6C608E2B8A08BB60D363CF559B08A02437017940A908288D75AF6797AD0873AA52EF12F2CB088C2BD48E3A791E09BDF6DDF7217437093138A32AEC995D0966A17A4C343770093DD8A0052DF7030A7AF908AC3F9A0B0A09B723989A3B5A0ACEB7329EA3E6B70AE17A3CE0992DBD0AF81A44E185C1D50A5F8647D30784E00A25F2158ED4A8340B2C4A10A82E18380BE2697A29D8394B0B2410E282E5054D0BFF34A721EFC2670B0A09DEF2D5969B0B6DD0C182F9C3CB0BEC0C6C77D0FAE40B8E0D54DED05D110C0F5CBAFFE17F130CD64E3CFAA4A5280C65017B6A7FD52E0CC738A6D8E814500CCAA261BCCC916B0C4C788BC6400A8E0C1D2D2966D00FD60C77D8B5D436D3D80C3D565E3D35FD450D621E7E7FC3074D0D8CEE6108E3EA7C0D13DC14E3B1CC9F0DEF7C14F8211FB10DFA90D8546280B90DF1F1860CEDD1F50D88B2B230AC881A0EA9BB607A3C91680EFF547D86C92A7A0ED9ABDA766F11820ED0D74852C15C830E3E366E8F3718970E2F484402AC0FA90EF9D5B61A4994C30EC130E07B107ECB0E217C3E5B845E050FB2D7C47544891D0F5B889B5F59011E0FE295F3614EBF440FC188643D90EA930F2C9E3D0E294FC00F932EE25AD8D0C40FFFFE3B0074B4C80F119E046EBF28D00F6295ABE6198BD40FA228A8C5C5EFD90FF834FA32EDBC0B1053FE94ED93CD4E1047EC106ADCF69A10654028B7AFEAB3106B3E837894D2BB104E4FF8309444E810CF53E01241E6F910A39FC472F5AA0711F1A0E99B735F101191078CEC4B881411174A707AEA6B20113A53741FEC79381193DD5C3F7DC0611194BA12BD035D7511ED126116CA87A711E215FF1A79BDCA1188009A38FD311112F9A5083CF9053412C03A88191B6D49127ADB5DFBCD394D12CFE0FBEF2C857D122DA135B9841E9712D925FC0E4C6EA3127983BDE2A8A4A81299029AFF7945B51202867DF3D714F612295C361D9E330513EEBBE130A3A91913AF1747FADE48451309E9F2DC4E225D132DCE0624A147E613D61276A6FA2A0C14E0DD70013E2D1314AE6745912A1B2B14F41BB05271EC2F14239D9774A13E63141B0E84BB764B661495C14C5BE0A673142E8641D03F1C7614FEB3862D13BF8414D8F5DE7340F89314C67990F6F9F09D14EC0AC0F92A7EAD148DDF2FC52ADBB51459612A0DC369C314724C3B18C453E3149C7F3851F585FE147ED1635D308E0D15D03313B5AD883F159802C68E7D8A641546CAC566DBAF7415A779C658F74794159A75F1037ABFCB15541D94A64B8CF415D54671A78F651116A721DC9719EE2016CE3E2FB357BC8C16464AE3445A64AB1679AE5DC56C25D016A6F41EB7DA51D016AB58E3FFF3991617E724C13AF4D3A317C0D3FCCB17E6C31791BAE8932DA7D0170B4C52FE75F9FD179574F03984A4FE17991CE7713A681318F39292F15CE78218C0FD95AC50078B180AE89D78B62196182C494933E0949818525405A3BC68FD18A4DFE44086BD4F1996041D10693762196CEA0FD4A02963192BE9B8878FBA9C19F46788F072A5ED1945DCB5A731EF571AA85C6CE29F4F5A1AB52E3DD16743681A6B94961496FB751AADBD2666464C781AA6146330B7E77A1AFAFADFE37C01B01A23977C671B36D31A3E0998BB6566E41A138CD8417016EF1AB5B272DEFC55071B3E87827DA9F5121B41642A0A5E1B1B1B812535BF7E39571B5A065EC98E335F1BFFFD5601C58A8A1BC6275A1763DC971B70C5E40148E7971B02332C1DBCCA9B1B1F8611F660E8AF1BCFD84F3D45B7EE1B34DC2CE6F2BE081CA8AD923511CA3F1C62F65ED3684F4E1CC8CFE3991F19701CF4E26E338D28711C93CE20BEA6E57E1C96E61CB4756AA61CD2E14C8AB765E61C12FF9EBFB77AF51CF91F20FDD6D5161D1170FB8A53C9431D5E079145CE79771D633BCE4C4107861D22E47EDF1AE3911D828AA4772DD39B1D6AE97D2308579F1DC1ED2EF53B01BB1D14A5FAF60E09D41D11EE39675992EF1DC850A2DA8B11FE1D6C7BE1B5DBA9031E15A364FD99F21F1EA21FD1A4A5D52F1E5815842D8BA3671EDEFCFBB384E07D1EB1BB88CFF1839C1E1FD5398C606BD21E080BC0428F8FE51EDB223DEF8715FD1EC237C2BEA5BEFF1E94C57334BDFE3F1F8B95FA425D244C1F1BFE2D915CFA5E1F5816560A8F7DAC1F67E1FC257D12B31F87574C96A872B61F082D45634C723554030201040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040200040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100040100050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200050200070200D985D988D8B3D983D9881FD8B1D988D8B3D98AD8A71FD8A7D984D8AFD981D8A7D8B91FD985D988D8B3D983D9881FD8A7D984D983D988D8B1D98A1FD8A7D984D8B4D985D8A7D984D98A1FD8A7D984D8A3D985D9861FD8AAD8B7D988D98AD8B11FD8A7D984D986D8B4D8B11FD8B3D988D9861FD8B1D8B3D8A7D984D8A91FD8A7D984D8A7D986D8A8D8A7D8A11FD98AD8AFD8B9D9881F4175677573741F474D541FD8AFD8B9D8A71FD983D8A7D986D8BA1FD8A7D984D8ABD984D8A7D8ABD8A7D8A11FD985D8B2D98AD8AF1FD8AAD984D8A7D988D8AAD987D8A71FD985D986D8AAD8AFD9891FD985D8ADD988D8B1D9871FD8A7D984D8A5D98AD8B1D8A7D986D98A1FD8A7D984D8A7D8B3D8AAD8B1D8A7D8AAD98AD8ACD98A1FD984D8AAD988D982D98AD8B91FD8A7D8AAD981D8A7D982D98AD8A91FD8A7D984D8B4D8B1D8A7D983D8A91FD8A8D988D8AAD98AD9861FD8A7D984D8ACD985D8B9D8A91FD8A7D984D988D984D8A7D98AD8A7D8AA1FD986D988D981D988D8B3D8AAD98A1FD8A7D984D8AED8A7D8B1D8ACD98AD8A91FD985D8B9D8A7D987D8AFD8A91FD8A8D8B2D8B4D983D98AD8A7D9861FD8A7D984D8AAD8ACD8A7D8B1D98AD8A91FD988D8ABD98AD9821FD8A7D984D985D8AAD8ADD8AFD8A91FD8AAD8B1D8A7D985D8A81FD8B9D8B1D8A7D982D8ACD98A1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F1F323032332D30382D3135');
INSERT INTO "key_counts" VALUES (-9219547233761321504, 5);
INSERT INTO "key_counts" VALUES (-9208758221249445808, 1);
INSERT INTO "key_counts" VALUES (-9201876568221154553, 1);
INSERT INTO "key_counts" VALUES (-9123087042962510398, 1);
INSERT INTO "key_counts" VALUES (-9012236215066764971, 1);
INSERT INTO "key_counts" VALUES (-8867926979674700938, 1);
INSERT INTO "key_counts" VALUES (-8759511542569095842, 1);
INSERT INTO "key_counts" VALUES (-8728912866136832377, 1);
INSERT INTO "key_counts" VALUES (-8722013453113178350, 1);
INSERT INTO "key_counts" VALUES (-8693637291340782180, 4);
INSERT INTO "key_counts" VALUES (-8669185173042571690, 1);
INSERT INTO "key_counts" VALUES (-8520780635673373705, 1);
INSERT INTO "key_counts" VALUES (-8427492280563903723, 1);
INSERT INTO "key_counts" VALUES (-8399259412922598090, 1);
INSERT INTO "key_counts" VALUES (-8395710328132894771, 1);
INSERT INTO "key_counts" VALUES (-8228795778013636452, 1);
INSERT INTO "key_counts" VALUES (-8223049723441044070, 1);
INSERT INTO "key_counts" VALUES (-8134376482775752550, 1);
INSERT INTO "key_counts" VALUES (-8049616790714496831, 1);
INSERT INTO "key_counts" VALUES (-8030041861951033703, 5);
INSERT INTO "key_counts" VALUES (-8022747787881676558, 3);
INSERT INTO "key_counts" VALUES (-7924449384156384962, 2);
INSERT INTO "key_counts" VALUES (-7921128474545704990, 2);
INSERT INTO "key_counts" VALUES (-7885521857659499015, 1);
INSERT INTO "key_counts" VALUES (-7856466688595963198, 1);
INSERT INTO "key_counts" VALUES (-7797660436281946474, 1);
INSERT INTO "key_counts" VALUES (-7685129153386167736, 2);
INSERT INTO "key_counts" VALUES (-7511794910186801285, 1);
INSERT INTO "key_counts" VALUES (-7292773894377302189, 1);
INSERT INTO "key_counts" VALUES (-7245659920608139473, 1);
INSERT INTO "key_counts" VALUES (-7222224643956106953, 1);
INSERT INTO "key_counts" VALUES (-7054004205001571635, 2);
INSERT INTO "key_counts" VALUES (-6921917241438261426, 1);
INSERT INTO "key_counts" VALUES (-6734925832670080954, 1);
INSERT INTO "key_counts" VALUES (-6728854054931960696, 1);
INSERT INTO "key_counts" VALUES (-6301399080576717248, 2);
INSERT INTO "key_counts" VALUES (-6213441056161379549, 1);
INSERT INTO "key_counts" VALUES (-6182337331966171074, 1);
INSERT INTO "key_counts" VALUES (-6106215783871783646, 1);
INSERT INTO "key_counts" VALUES (-6071774042142116691, 1);
INSERT INTO "key_counts" VALUES (-6005708691904504554, 1);
INSERT INTO "key_counts" VALUES (-5757868008561872210, 1);
INSERT INTO "key_counts" VALUES (-5742828088808704922, 1);
INSERT INTO "key_counts" VALUES (-5659123709784983684, 1);
INSERT INTO "key_counts" VALUES (-5570888456445336328, 2);
INSERT INTO "key_counts" VALUES (-5487667275095069550, 4);
INSERT INTO "key_counts" VALUES (-5169306149642442771, 1);
INSERT INTO "key_counts" VALUES (-4985250923712998372, 1);
INSERT INTO "key_counts" VALUES (-4900710799028193846, 1);
INSERT INTO "key_counts" VALUES (-4867154256598003048, 1);
INSERT INTO "key_counts" VALUES (-4855311744335736230, 2);
INSERT INTO "key_counts" VALUES (-4841633815423736378, 1);
INSERT INTO "key_counts" VALUES (-4805382535162834035, 1);
INSERT INTO "key_counts" VALUES (-4737159526036685238, 1);
INSERT INTO "key_counts" VALUES (-4643069214419115290, 1);
INSERT INTO "key_counts" VALUES (-4574595259460600635, 1);
INSERT INTO "key_counts" VALUES (-4552053291753848075, 1);
INSERT INTO "key_counts" VALUES (-4356561133950443337, 1);
INSERT INTO "key_counts" VALUES (-4336520196975210230, 1);
INSERT INTO "key_counts" VALUES (-4321598853140684902, 1);
INSERT INTO "key_counts" VALUES (-3967748889242918779, 1);
INSERT INTO "key_counts" VALUES (-3933781154341303327, 2);
INSERT INTO "key_counts" VALUES (-3814004610028331000, 1);
INSERT INTO "key_counts" VALUES (-3780524856482366135, 1);
INSERT INTO "key_counts" VALUES (-3615564559304516269, 1);
INSERT INTO "key_counts" VALUES (-3612806245316699903, 1);
INSERT INTO "key_counts" VALUES (-3606731080027084400, 1);
INSERT INTO "key_counts" VALUES (-3601907720814825064, 2);
INSERT INTO "key_counts" VALUES (-3559286588421429366, 4);
INSERT INTO "key_counts" VALUES (-3432703106720211186, 2);
INSERT INTO "key_counts" VALUES (-3288872998445846950, 1);
INSERT INTO "key_counts" VALUES (-3252541644550081924, 1);
INSERT INTO "key_counts" VALUES (-3187918338711673253, 1);
INSERT INTO "key_counts" VALUES (-3175732935408471057, 1);
INSERT INTO "key_counts" VALUES (-3175423022994339066, 1);
INSERT INTO "key_counts" VALUES (-3108358404268421620, 1);
INSERT INTO "key_counts" VALUES (-3039227842618149655, 1);
INSERT INTO "key_counts" VALUES (-2964598981140674561, 1);
INSERT INTO "key_counts" VALUES (-2941668101279467473, 1);
INSERT INTO "key_counts" VALUES (-2903117801568310555, 1);
INSERT INTO "key_counts" VALUES (-2866964780453909481, 1);
INSERT INTO "key_counts" VALUES (-2858295752279886191, 1);
INSERT INTO "key_counts" VALUES (-2810160154290933082, 1);
INSERT INTO "key_counts" VALUES (-2691189775269655901, 1);
INSERT INTO "key_counts" VALUES (-2678189853897085158, 1);
INSERT INTO "key_counts" VALUES (-2606262033987262331, 1);
INSERT INTO "key_counts" VALUES (-2556675781102283835, 1);
INSERT INTO "key_counts" VALUES (-2542828444202243405, 1);
INSERT INTO "key_counts" VALUES (-2497929184648983779, 1);
INSERT INTO "key_counts" VALUES (-2470850081285304869, 1);
INSERT INTO "key_counts" VALUES (-2432609863425142050, 1);
INSERT INTO "key_counts" VALUES (-2255453098418622796, 1);
INSERT INTO "key_counts" VALUES (-2220355350567851469, 1);
INSERT INTO "key_counts" VALUES (-2114227202652589324, 1);
INSERT INTO "key_counts" VALUES (-2036135642976815842, 1);
INSERT INTO "key_counts" VALUES (-1900908131728516199, 1);
INSERT INTO "key_counts" VALUES (-1867278038394115416, 1);
INSERT INTO "key_counts" VALUES (-1854629786813545302, 1);
INSERT INTO "key_counts" VALUES (-1734881202027846749, 1);
INSERT INTO "key_counts" VALUES (-1692749538767363849, 1);
INSERT INTO "key_counts" VALUES (-1656278119749528309, 1);
INSERT INTO "key_counts" VALUES (-1644777160992499528, 1);
INSERT INTO "key_counts" VALUES (-1552882376226156703, 1);
INSERT INTO "key_counts" VALUES (-1550399764193309837, 1);
INSERT INTO "key_counts" VALUES (-1481026309286638229, 1);
INSERT INTO "key_counts" VALUES (-1437096251640404341, 1);
INSERT INTO "key_counts" VALUES (-1419766485153962894, 1);
INSERT INTO "key_counts" VALUES (-1409243350102094740, 1);
INSERT INTO "key_counts" VALUES (-1301049477961645547, 1);
INSERT INTO "key_counts" VALUES (-1286190608608993692, 1);
INSERT INTO "key_counts" VALUES (-1206592859744454045, 3);
INSERT INTO "key_counts" VALUES (-1145718792183639447, 2);
INSERT INTO "key_counts" VALUES (-1075469989124523714, 1);
INSERT INTO "key_counts" VALUES (-936945879877447329, 1);
INSERT INTO "key_counts" VALUES (-863933598244465409, 1);
INSERT INTO "key_counts" VALUES (-839060670375275661, 1);
INSERT INTO "key_counts" VALUES (-733400429887504588, 1);
INSERT INTO "key_counts" VALUES (-607538347675190437, 1);
INSERT INTO "key_counts" VALUES (-458703064602587646, 1);
INSERT INTO "key_counts" VALUES (-346719896108128896, 1);
INSERT INTO "key_counts" VALUES (-297265482854832882, 1);
INSERT INTO "key_counts" VALUES (-276890066371722534, 1);
INSERT INTO "key_counts" VALUES (-247609873193790133, 1);
INSERT INTO "key_counts" VALUES (-238685372261338373, 1);
INSERT INTO "key_counts" VALUES (-64186063026890449, 2);
INSERT INTO "key_counts" VALUES (729673625004018, 1);
INSERT INTO "key_counts" VALUES (1416188348575469, 1);
INSERT INTO "key_counts" VALUES (2064435399561148, 1);
INSERT INTO "key_counts" VALUES (4602387419758514, 1);
INSERT INTO "key_counts" VALUES (6388763525439925, 1);
INSERT INTO "key_counts" VALUES (9951625762657257, 1);
INSERT INTO "key_counts" VALUES (11184998619388233, 1);
INSERT INTO "key_counts" VALUES (12285688088507254, 1);
INSERT INTO "key_counts" VALUES (13260541700891006, 1);
INSERT INTO "key_counts" VALUES (13755849408826054, 1);
INSERT INTO "key_counts" VALUES (13812863705407187, 1);
INSERT INTO "key_counts" VALUES (14726310708909630, 1);
INSERT INTO "key_counts" VALUES (17896290363655992, 1);
INSERT INTO "key_counts" VALUES (18349961915068072, 1);
INSERT INTO "key_counts" VALUES (23849668741397403, 1);
INSERT INTO "key_counts" VALUES (27543488133578196, 1);
INSERT INTO "key_counts" VALUES (29417595786375264, 1);
INSERT INTO "key_counts" VALUES (31589189087515665, 1);
INSERT INTO "key_counts" VALUES (34555355189451023, 1);
INSERT INTO "key_counts" VALUES (37651725007582182, 1);
INSERT INTO "key_counts" VALUES (39390312358607583, 1);
INSERT INTO "key_counts" VALUES (40105502408404830, 1);
INSERT INTO "key_counts" VALUES (42768704079926688, 1);
INSERT INTO "key_counts" VALUES (44799311149898040, 1);
INSERT INTO "key_counts" VALUES (45346702760754661, 1);
INSERT INTO "key_counts" VALUES (46387633358111245, 1);
INSERT INTO "key_counts" VALUES (47131984890799967, 1);
INSERT INTO "key_counts" VALUES (47421885169592376, 1);
INSERT INTO "key_counts" VALUES (52150607628284470, 1);
INSERT INTO "key_counts" VALUES (55078853672535605, 1);
INSERT INTO "key_counts" VALUES (55178399183668841, 1);
INSERT INTO "key_counts" VALUES (55690911236939401, 1);
INSERT INTO "key_counts" VALUES (57121628512739257, 1);
INSERT INTO "key_counts" VALUES (57616169636319494, 1);
INSERT INTO "key_counts" VALUES (62001259200595835, 1);
INSERT INTO "key_counts" VALUES (66554502176984541, 1);
INSERT INTO "key_counts" VALUES (66710009048433636, 1);
INSERT INTO "key_counts" VALUES (71319684812419723, 2);
INSERT INTO "key_counts" VALUES (72628371068775579, 1);
INSERT INTO "key_counts" VALUES (73369514733983135, 1);
INSERT INTO "key_counts" VALUES (76669741401702061, 1);
INSERT INTO "key_counts" VALUES (82856918799001618, 1);
INSERT INTO "key_counts" VALUES (83041138911185413, 1);
INSERT INTO "key_counts" VALUES (86590888409486651, 1);
INSERT INTO "key_counts" VALUES (98512407314292294, 1);
INSERT INTO "key_counts" VALUES (98892114294817526, 1);
INSERT INTO "key_counts" VALUES (102461893235775882, 1);
INSERT INTO "key_counts" VALUES (105307485683558957, 1);
INSERT INTO "key_counts" VALUES (106511938621636599, 1);
INSERT INTO "key_counts" VALUES (110188615429602942, 1);
INSERT INTO "key_counts" VALUES (114109717473979284, 1);
INSERT INTO "key_counts" VALUES (165139577641369053, 1);
INSERT INTO "key_counts" VALUES (169242753200607571, 1);
INSERT INTO "key_counts" VALUES (283459876615141101, 1);
INSERT INTO "key_counts" VALUES (433802687510837629, 1);
INSERT INTO "key_counts" VALUES (442129979448019039, 1);
INSERT INTO "key_counts" VALUES (594339309652568067, 1);
INSERT INTO "key_counts" VALUES (649070295479894798, 1);
INSERT INTO "key_counts" VALUES (815221932881247367, 1);
INSERT INTO "key_counts" VALUES (849809796864844426, 1);
INSERT INTO "key_counts" VALUES (851248378527702571, 1);
INSERT INTO "key_counts" VALUES (852256947317613643, 1);
INSERT INTO "key_counts" VALUES (924523210848707309, 1);
INSERT INTO "key_counts" VALUES (944236461596811629, 1);
INSERT INTO "key_counts" VALUES (1037431502135660533, 1);
INSERT INTO "key_counts" VALUES (1058390148692633687, 1);
INSERT INTO "key_counts" VALUES (1064092294149669014, 5);
INSERT INTO "key_counts" VALUES (1120275127612887039, 1);
INSERT INTO "key_counts" VALUES (1172348551035683912, 1);
INSERT INTO "key_counts" VALUES (1181526388226833798, 1);
INSERT INTO "key_counts" VALUES (1288802845889004215, 1);
INSERT INTO "key_counts" VALUES (1325204340045379145, 2);
INSERT INTO "key_counts" VALUES (1342460737896099286, 2);
INSERT INTO "key_counts" VALUES (1457713045397766005, 1);
INSERT INTO "key_counts" VALUES (1467299106654040851, 1);
INSERT INTO "key_counts" VALUES (1504002382392042976, 5);
INSERT INTO "key_counts" VALUES (1511447155682701227, 2);
INSERT INTO "key_counts" VALUES (1515790651060087670, 1);
INSERT INTO "key_counts" VALUES (1540682880334388847, 1);
INSERT INTO "key_counts" VALUES (1584498775472510202, 1);
INSERT INTO "key_counts" VALUES (1770406313512927704, 2);
INSERT INTO "key_counts" VALUES (1892569728802173979, 1);
INSERT INTO "key_counts" VALUES (1914229713256168543, 1);
INSERT INTO "key_counts" VALUES (1939646660733358215, 1);
INSERT INTO "key_counts" VALUES (2073057383978721963, 1);
INSERT INTO "key_counts" VALUES (2160274421817269431, 1);
INSERT INTO "key_counts" VALUES (2178238926846125968, 1);
INSERT INTO "key_counts" VALUES (2181193995187606082, 1);
INSERT INTO "key_counts" VALUES (2201692873034556118, 1);
INSERT INTO "key_counts" VALUES (2403861854602708483, 1);
INSERT INTO "key_counts" VALUES (2500896555052097411, 1);
INSERT INTO "key_counts" VALUES (2503456760585437308, 1);
INSERT INTO "key_counts" VALUES (2532450012488134602, 2);
INSERT INTO "key_counts" VALUES (2582689479962345435, 1);
INSERT INTO "key_counts" VALUES (2636455421644594602, 1);
INSERT INTO "key_counts" VALUES (2714639761839798716, 1);
INSERT INTO "key_counts" VALUES (2973207026918410822, 1);
INSERT INTO "key_counts" VALUES (3008017492153987276, 1);
INSERT INTO "key_counts" VALUES (3227255826442148256, 1);
INSERT INTO "key_counts" VALUES (3303251668099387133, 1);
INSERT INTO "key_counts" VALUES (3427008583283543586, 2);
INSERT INTO "key_counts" VALUES (3517931118332438265, 3);
INSERT INTO "key_counts" VALUES (3660659770860602890, 1);
INSERT INTO "key_counts" VALUES (3724368591642801152, 1);
INSERT INTO "key_counts" VALUES (3866344887569733846, 1);
INSERT INTO "key_counts" VALUES (3887411976852339639, 2);
INSERT INTO "key_counts" VALUES (3965593865890613589, 1);
INSERT INTO "key_counts" VALUES (3969960779358359486, 1);
INSERT INTO "key_counts" VALUES (4070646425207513276, 2);
INSERT INTO "key_counts" VALUES (4078599408785092613, 1);
INSERT INTO "key_counts" VALUES (4090181102191298437, 1);
INSERT INTO "key_counts" VALUES (4115590262023856027, 1);
INSERT INTO "key_counts" VALUES (4157821241452606949, 1);
INSERT INTO "key_counts" VALUES (4294350510853895571, 1);
INSERT INTO "key_counts" VALUES (4546265859650306709, 1);
INSERT INTO "key_counts" VALUES (4595552470797680527, 1);
INSERT INTO "key_counts" VALUES (4606014941201113744, 1);
INSERT INTO "key_counts" VALUES (4630871345321020313, 2);
INSERT INTO "key_counts" VALUES (4693242416896029481, 1);
INSERT INTO "key_counts" VALUES (4868418000441056668, 1);
INSERT INTO "key_counts" VALUES (4895460261219204489, 1);
INSERT INTO "key_counts" VALUES (4984863355306411270, 1);
INSERT INTO "key_counts" VALUES (5112140776399888484, 1);
INSERT INTO "key_counts" VALUES (5114004834767621002, 1);
INSERT INTO "key_counts" VALUES (5157268698669739548, 1);
INSERT INTO "key_counts" VALUES (5194448579648451472, 1);
INSERT INTO "key_counts" VALUES (5303362481975842696, 2);
INSERT INTO "key_counts" VALUES (5374439896294315160, 1);
INSERT INTO "key_counts" VALUES (5396305196378570994, 1);
INSERT INTO "key_counts" VALUES (5451970187590910911, 5);
INSERT INTO "key_counts" VALUES (5468827519137011804, 1);
INSERT INTO "key_counts" VALUES (5589316504527797984, 1);
INSERT INTO "key_counts" VALUES (5596390217585715088, 2);
INSERT INTO "key_counts" VALUES (5639620476159282727, 1);
INSERT INTO "key_counts" VALUES (5643480638902276119, 1);
INSERT INTO "key_counts" VALUES (5688655823307339403, 1);
INSERT INTO "key_counts" VALUES (5701479408526843178, 1);
INSERT INTO "key_counts" VALUES (5870258590080562712, 1);
INSERT INTO "key_counts" VALUES (5908695768461195024, 4);
INSERT INTO "key_counts" VALUES (5912097471050070494, 5);
INSERT INTO "key_counts" VALUES (5960904617617496127, 1);
INSERT INTO "key_counts" VALUES (5990716776196923765, 1);
INSERT INTO "key_counts" VALUES (6003370084662158695, 1);
INSERT INTO "key_counts" VALUES (6016870229509095969, 1);
INSERT INTO "key_counts" VALUES (6067881745360170248, 2);
INSERT INTO "key_counts" VALUES (6201000749212038748, 1);
INSERT INTO "key_counts" VALUES (6377412018928924933, 1);
INSERT INTO "key_counts" VALUES (6421933438137386571, 4);
INSERT INTO "key_counts" VALUES (6578796706105769620, 1);
INSERT INTO "key_counts" VALUES (6612241104201213961, 2);
INSERT INTO "key_counts" VALUES (6630407523899321759, 1);
INSERT INTO "key_counts" VALUES (6658163454942139171, 1);
INSERT INTO "key_counts" VALUES (6740158332888919604, 1);
INSERT INTO "key_counts" VALUES (6796106274164630946, 2);
INSERT INTO "key_counts" VALUES (6833114215101379059, 1);
INSERT INTO "key_counts" VALUES (6852842058449740075, 1);
INSERT INTO "key_counts" VALUES (6877421020941546799, 1);
INSERT INTO "key_counts" VALUES (7003346366013714446, 1);
INSERT INTO "key_counts" VALUES (7179413410681247253, 1);
INSERT INTO "key_counts" VALUES (7310374614536384420, 1);
INSERT INTO "key_counts" VALUES (7476494022602921174, 1);
INSERT INTO "key_counts" VALUES (7519531525420076831, 1);
INSERT INTO "key_counts" VALUES (7641035961969421586, 1);
INSERT INTO "key_counts" VALUES (7653000651612268220, 1);
INSERT INTO "key_counts" VALUES (7718277562230177948, 1);
INSERT INTO "key_counts" VALUES (7760657479127160291, 1);
INSERT INTO "key_counts" VALUES (7894073560322126096, 1);
INSERT INTO "key_counts" VALUES (7921649776580271551, 1);
INSERT INTO "key_counts" VALUES (8088433533802248852, 1);
INSERT INTO "key_counts" VALUES (8136489379847038197, 1);
INSERT INTO "key_counts" VALUES (8320271302574344353, 1);
INSERT INTO "key_counts" VALUES (8353565502791821890, 1);
INSERT INTO "key_counts" VALUES (8377237894309969656, 1);
INSERT INTO "key_counts" VALUES (8561015187566686931, 1);
INSERT INTO "key_counts" VALUES (8586517594421623176, 1);
INSERT INTO "key_counts" VALUES (8879251922951330855, 1);
INSERT INTO "key_counts" VALUES (8931403510825543261, 1);
INSERT INTO "key_counts" VALUES (8945904666042531587, 1);
INSERT INTO "key_counts" VALUES (9115475250179299843, 1);
INSERT INTO "key_counts" VALUES (9124335670964284953, 1);
INSERT INTO "key_counts" VALUES (9125677056947973010, 1);
INSERT INTO "key_counts" VALUES (9220614379356879151, 1);
INSERT INTO "inconsistencies" VALUES (1, 1, 1, 'spelling', 'variant', 'low', 0.9, 2100, '["why_figure_digits",{}]', 'a3f25805f0a24f5f8aadc4a8', '0b8b545a4ed4b5aba04d76b7:278d082bd142ea3b69e404e8');
INSERT INTO "passages" VALUES (1, 0, 1, 1218, 1228, 'الاقتصادية', '', 1139, 1302, '');
INSERT INTO "name_uses" VALUES (1, 'person', 'سيرغي لافروف', 'سيرغي لافروف', 7, '["وزير الخارجية"]');
INSERT INTO "name_uses" VALUES (1, 'person', 'ف: اتفاقية الشر', 'ف: اتفاقية الشر', 1, '[]');
INSERT INTO "name_uses" VALUES (1, 'place', 'موسكو', 'موسكو', 1, '[]');
INSERT INTO "name_uses" VALUES (2, 'person', 'سيرغي لافروف', 'سيرغي لافروف', 6, '["وزير الخارجية"]');
INSERT INTO "name_uses" VALUES (2, 'place', 'موسكو', 'موسكو', 2, '[]');
INSERT INTO "name_uses" VALUES (4, 'place', 'موسكو', 'موسكو', 1, '[]');
INSERT INTO "name_uses" VALUES (5, 'place', 'موسكو', 'موسكو', 4, '[]');
INSERT INTO "name_numbers" VALUES (-6999292899779360179, 'سيرغي لافروف');
INSERT INTO "name_numbers" VALUES (-5153173908027225591, 'سيرغي لافروف');
INSERT INTO "name_numbers" VALUES (-3902390552530273835, 'سيرغي لافروف');
INSERT INTO "name_numbers" VALUES (-3243430623895813689, 'سيرغي لافروف');
INSERT INTO "name_numbers" VALUES (-2257852429349070097, 'سيرغي لافروف');
INSERT INTO "name_numbers" VALUES (-1393144530019825164, 'سيرغي لافروف');
INSERT INTO "name_numbers" VALUES (436303381511409382, 'سيرغي لافروف');
INSERT INTO "name_numbers" VALUES (1165746802587515307, 'سيرغي لافروف');
INSERT INTO "name_numbers" VALUES (5274451649842255799, 'سيرغي لافروف');
INSERT INTO "name_numbers" VALUES (6420820880217330609, 'سيرغي لافروف');
INSERT INTO "name_numbers" VALUES (8167738980677722307, 'سيرغي لافروف');
INSERT INTO "name_numbers" VALUES (-6171542370063595520, 'ف: اتفاقية الشر');
INSERT INTO "name_numbers" VALUES (-5842894721840016632, 'ف: اتفاقية الشر');
INSERT INTO "name_numbers" VALUES (-5678111898396598812, 'ف: اتفاقية الشر');
INSERT INTO "name_numbers" VALUES (-4080673005379252367, 'ف: اتفاقية الشر');
INSERT INTO "name_numbers" VALUES (-3363578372541373559, 'ف: اتفاقية الشر');
INSERT INTO "name_numbers" VALUES (-2002634501513030088, 'ف: اتفاقية الشر');
INSERT INTO "name_numbers" VALUES (-367283795076926890, 'ف: اتفاقية الشر');
INSERT INTO "name_numbers" VALUES (3128803391075538546, 'ف: اتفاقية الشر');
INSERT INTO "name_numbers" VALUES (3839404286974501950, 'ف: اتفاقية الشر');
INSERT INTO "name_numbers" VALUES (4418760755806883567, 'ف: اتفاقية الشر');
INSERT INTO "name_numbers" VALUES (8612605636623248300, 'ف: اتفاقية الشر');
INSERT INTO "name_numbers" VALUES (8833951266942206302, 'ف: اتفاقية الشر');
INSERT INTO "name_numbers" VALUES (-8660369843001839537, 'موسكو');
INSERT INTO "name_numbers" VALUES (-5063504465557161316, 'موسكو');
INSERT INTO "name_numbers" VALUES (236756284815769153, 'موسكو');
INSERT INTO "name_numbers" VALUES (728339942140744122, 'موسكو');
INSERT INTO "name_numbers" VALUES (3492102846765940538, 'موسكو');
INSERT INTO "decisions" VALUES (1, 'a3f25805f0a24f5f8aadc4a8', 'dismissed', NULL, '', '', '{"kind":"spelling","nature":"variant","severity":"low","why":["why_figure_digits",{}],"passages":[{"article_id":1,"title":"لافروف: اتفاقية الشراكة الاستراتيجية بين روسيا وكوريا الشمالية تعزز استقرار أوراسيا","source":"إيلكا","published":null,"start":1218,"end":1228,"words":"الأقتصادية","sentence":"كلمات دلالية: فلاديمير بوتين وزير الخارجية الروسي وزير الخارجية كوريا الشمالية الأقتصادية التعاون العسكري العلاقات الاقتصادية الاقتصاد اتفاقیة الشراکة الاستراتیجیة","value":"الاقتصادية","unit":""}]}', 1, 1, 2, '2026-11-22T17:04:06.132Z');
INSERT INTO article_index (article_index, rank) VALUES ('hashsize', 16777216);
INSERT INTO article_index (rowid, body) VALUES (1, 'لافروف: اتفاقيه الشراكه الاستراتيجيه بين روسيا وكوريا الشماليه تعزز استقرار اوراسيا
تاريخ النشر: 1st, november 2024 gmt
قال وزير الخارجيه الروسي سيرغي لافروف  ان اتفاقيه الشراكه الاستراتيجيه الشامله بين روسيا وكوريا الشماليه ارست الاساس لتعميق العلاقات في جميع المجالات.
واشار لافروف مستهلا محادثاته مع وزيره خارجيه كوريا الشماليه تشوي سونغ هوي  الي ان الاتفاقيه المذكوره تهدف لتعزيز استقرار في المنطقه الاوراسيه.
واضاف الوزير الروسي: "لقد ارست اتفاقيه الشراكه الاستراتيجيه اساسا متينا لتعميق علاقاتنا بشكل اكبر في جميع مجالات جدول الاعمال الثنايي  وهي تهدف كذلك الي لعب دور عامل الاستقرار في منطقه شمال شرق اسيا وعلي نطاق اوسع في جميع انحاء قارتنا الاوراسيه".
ونوه لافروف بان العلاقات بين موسكو وبيونغ يانغ  وصلت الي مستوي عال غير مسبوق خلال السنوات القليله الماضيه بفضل جهود زعيمي الدولتين فلاديمير بوتين وكيم جونغ اون.
وتم التوقيع علي اتفاقيه الشراكه الاستراتيجيه الشامله  خلال زياره الرييس فلاديمير بوتين الي كوريا الشماليه في الفتره من 18 الي 19 يونيو. وتنص الوثيقه علي تطوير العلاقات الاقتصاديه بين الدولتين وتعزيز التعاون العسكري الفني  فضلا عن تقديم المساعده العسكريه المتبادله في حاله وقوع هجوم علي احد الطرفين.
المصدر: صدي البلد
كلمات دلاليه: فلاديمير بوتين وزير الخارجيه الروسي وزير الخارجيه كوريا الشماليه الاقتصاديه التعاون العسكري العلاقات الاقتصاديه الاقتصاد اتفاقيه الشراكه الاستراتيجيه
اقرا ايضا:
لافروف: قمه بريكس تعكس فشل الغرب في عزل روسيا
تابع احدث الاخبار عبر تطبيق
قال وزير الخارجيه الروسي سيرجي لافروف ان قمه "بريكس" الاخيره تظهر فشل الغرب في عزل روسيا.
واضاف لافروف في كلمته خلال افتتاح الموتمر العالمي الثامن للمواطنين المقيمين بالخارج  وفقا لوكاله انباء (تاس) الروسيه "ان محاولات عزل روسيا علي الساحه الدوليه فشلت فشلا ذريعا".
وتابع "ان اغلبيه الدول علي مستوي العالم لا تتحالف مع الغرب  بل انها بدلا من ذلك تعزز علاقاتها معنا في مختلف المجالات  حيث ان قمه البريكس التي استضافتها روسيا في قازان هي دليل علي ذلك".
واوضح ان الدول في الجنوب والشرق العالميين تدرك ان روسيا باعتبارها دوله قويه ذات سياده ضروريه لاقامه نظام عالمي عادل ومتعدد الاقطاب  قايلا "لن يتم التعبير عن هذا النظام بالكلمات فحسب بل بالافعال القايمه علي مبادي ميثاق الامم المتحده  وليس بشكل انتقايي بل في مجملها".
واكد لافروف ان مثل هذا النظام العالمي سيعكس مصالح البشريه باسرها  وليس فقط مجموعه من الدول تتضمن ما يسمي بالمليار الذهبي.');
INSERT INTO article_index (rowid, body) VALUES (2, 'لافروف: العلاقات بين روسيا وكوريا الشماليه اكتسبت زخما قويا
قال وزير الخارجيه الروسي سيرغي لافروف: "ان العلاقات بين روسيا وكوريا الشماليه شهدت تقدما ملحوظا خلال الاشهر الثلاثه والنصف الماضيه".
اكد وزير الخارجيه الروسي  سيرغي لافروف  خلال لقايه في موسكو  اليوم الاثنين  مع نظيرته الكوريه الشماليه  تشون سوي هي  ان العلاقات بين روسيا وكوريا الشماليه شهدت تقدما كبيرا خلال الاشهر الثلاثه والنصف الماضيه  مشيرا الي ان الاتصالات المتزايده بين البلدين ساهمت في تطوير الاتفاقات الاساسيه التي تم التوصل اليها خلال القمه التي جمعت قاده البلدين في بيونغ يانغ في يونيو/حزيران 2024.
وقال لافروف: "في غضون الاشهر الثلاثه والنصف الماضيه  اكتسبت علاقاتنا زخما قويا في ما يتعلق بتنفيذ الاتفاقات التي توصل اليها زعيما بلدينا خلال قمه بيونغ يانغ"  معربا عن سعادته باستضافه نظيرته الكوريه الشماليه في موسكو في طريقها الي مينسك.
واشار الوزير الروسي الي ان التعاون بين البلدين في اطار الموتمر الدولي لامن اوراسيا سيسهم في تعزيز الجهود الراميه الي بناء نظام عالمي عادل ومتوازن.
كما شدد لافروف علي ان الشعب الروسي "لن ينسي ابدا الكفاح البطولي الذي خاضه جيش كوريا الشعبيه لتحرير الاراضي الروسيه في منطقه كورسك"  مضيفا ان "هذه الروابط التاريخيه تعزز صداقتنا ونضالنا المشترك من اجل العداله".
وتطرق الوزير الروسي الي اهميه اللجنه البرلمانيه المشتركه التي انشيت خلال زياره رييس مجلس الدوما  فياتشيسلاف فولودين  الي كوريا الشماليه في اب/ اغسطس الماضي  معتبرا انها اليه مهمه لتعزيز الشراكه الاستراتيجيه بين البلدين.
واختتم لافروف بالاشاره الي ان المباحثات مع نظيرته الكوريه الشماليه ستتناول القضايا الدوليه والاقليميه الراهنه  ولا سيما الامن في منطقه اوراسيا والتنسيق بين البلدين في المحافل التابعه للامم المتحده. (ilkha)
تنبيه: وكاله ايلكا الاخباريه تمتلك جميع حقوق نشر الاخبار والصور واشرطه الفيديو التي يتم نشرها في الموقع وفي اي حال من الاحوال لن يمكن استخدامها كليا او جزييا دون عقد مبرم مع الوكاله او اشتراك مسبق.
وقع زلزال بلغت قوته 6.1 درجه مركزه منطقه سندقلي في ولايه باليكسير.
اعلنت روسيا رسميا انهاء اتفاقيه اداره وتدمير البلوتونيوم التي ابرمتها مع الولايات المتحده عام 2000.
اعلنت فنزويلا موخرا القاء القبض علي مجموعه من المرتزقه يعتقد ان لهم صلات بوكاله الاستخبارات المركزيه الامريكيه (cia)  في ظل سعي الاداره الامريكيه للاطاحه بالرييس نيكولاس مادورو.
اكد رييس جامعه انقره يلدريم بيازيد  البروفيسور علي جنكيز كوساوغلو  ان الصمت امام الازمه الانسانيه في غزه لا يعد حيادا  بل يعني التواطو في الجريمه.');
INSERT INTO article_index (rowid, body) VALUES (3, 'بوتين: الاتفاقيات بين روسيا وكوريا الشماليه ستسهم في الاستقرار الاقليمي
تاريخ النشر: 12th, october 2023 gmt
اعرب الرييس الروسي فلاديمير بوتين  عن امله في ان تساهم الاتفاقيات الثناييه التي اعقبت قمته مع نظيره الكوري الشمالي كيم جونج اون  في ميناء فوستوشني الفضايي  الشهر الماضي في تحقيق الامن والاستقرار الاقليميين.
جاء ذلك في برقيه تهنيه ارسل بها الرييس الروسي  اليوم الخميس الي الزعيم الكوري  بمناسبه الذكري ال 75 لاقامه العلاقات الدبلوماسيه بين البلدين.
كما اعرب بوتين عن ارتياحه لحقيقه ان العلاقات بين روسيا وكوريا الديمقراطيه تواصل التطور علي نحو ايجابي في جميع الجوانب علي اساس تقاليد الماضي المجيده.
واضاف - وفقا لوكاله انباء تاس الروسيه - "انا مقتنع بان تنفيذ الاتفاقيات سيسهم في مواصله توسيع التعاون الثنايي البناء لتحسين رفاهيه شعبي البلدين وضمان الامن والاستقرار في شبه الجزيره الكوريه وشمال شرق اسيا ككل".
يذكر ان كيم جونج اون قد زار روسيا في الفتره من 12 الي 17 سبتمبر  واجريت مفاوضات مع الرييس الروسي في 13 سبتمبر في ميناء فوستوشني الفضايي  وخلال الرحله  زار الزعيم الكوري الشمالي مصنع غاغارين لبناء الطايرات في كومسومولسك اون امور ومطار كنفيتشي والفرقاطه مارشال شابوشنيكوف.
وافاد السكرتير الصحفي للرييس الروسي دميتري بيسكوف بان بوتين قبل بامتنان دعوه كيم جونج اون لزياره كوريا الشماليه.
من جانبه  قال الرييس الكوري الشمالي كيم جونج-اون "راض للغايه بشان المناقشات الصريحه والشامله التي اجريتها مع بوتين فيما يختص بتطوير متعدد الاوجه للعلاقات الثناييه في القمه الاخيره بيننا خلال زيارتي الي روسيا".. مشيرا الي ثقته الراسخه بان العلاقات بين البلدين ستتطور الي مستوي جديد في المستقبل.
المصدر: البوابه نيوز
كلمات دلاليه: روسيا كوريا الشماليه بوتين كيم جونج اون
اقرا ايضا:
الاتحاد الاوروبي: قلقون من دعم الصين وايران وكوريا الشماليه لروسيا
قال وزير خارجيه الاتحاد الاوروبي جوزيب بوريل  ان الاتحاد قلق بشان التقارير التي تفيد بان ايران وكوريا الشماليه والصين تنتج وتورد انظمه اسلحه كامله الي روسيا  لحربها في اوكرانيا.
واضاف بوريل- عقب اجتماع للاتحاد الاوروبي في بروكسل-: "بدون ايران وبدون الصين  لا تستطيع روسيا دعم جهودها العسكريه"  بحسب ما اوردته وكاله  رويترز  للانباء.
ياتي ذلك في الوقت الذي منح فيه الرييس الامريكي جو بايدن  اوكرانيا  الاذن باستخدام الاسلحه طويله المدي  ما يعني ضرب العمق الروسي  وهو الامر الذي عارضته بعض الدول مثل المانيا وايطاليا.');
INSERT INTO article_index (rowid, body) VALUES (4, 'الرييس الروسي: علاقات الصداقه مع كوريا الشماليه تعود لاكثر من سبعه عقود
تاريخ النشر: 18th, june 2024 gmt
قال الرييس الروسي فلاديمير بوتين ان علاقات الصداقه وحسن الجوار بين روسيا وكوريا الشماليه القايمه علي مبادي المساواه والاحترام المتبادل والثقه تعود الي اكثر من سبعه عقود وهي غنيه بالتقاليد التاريخيه المجيده.
واضاف الرييس الروسي في تصريحات له قبيل زيارته  اليوم الثلاثاء  لكوريا الشماليه وفقا لوكاله الانباء الروسيه  سبوتنك    ان زيارتي الاولي الي بيونج يانج في عام 2000 وزياره العوده التي قام بها رييس لجنه دفاع الدوله في جمهوريه كوريا الشماليه كيم جونج ايل  الي روسيا في العام التالي  اصبحت معالم مهمه جديده في العلاقات بين البلدين  ثم حددت الاعلانات الثناييه الموقعه الاولويات والاتجاهات الرييسيه لشراكتنا الابداعيه المتعدده الاوجه للسنوات المقبله.
واكد بوتين ان روسيا وكوريا الشماليه تعملان بنشاط علي تطوير شراكه متعدده الاوجه  مضيفا: اليوم وكما كان من قبل تعمل روسيا وجمهوريه كوريا الديمقراطيه الشعبيه بنشاط علي تطوير شراكه متعدده الاوجه.
واشار الي استعداد روسيا للتعاون الوثيق لجعل العلاقات الدوليه اكثر ديمقراطيه واستقرار  مضيفا للقيام بذلك  سنعمل علي تطوير اليات بديله للتجاره والتسويات المتبادله التي لا يسيطر عليها الغرب  وسنقاوم بشكل مشترك القيود الاحاديه غير المشروعه  وفي الوقت نفسه  بناء هيكل للامن المتساوي وغير القابل للتجزيه في اوراسيا.
واضاف بوتين سوف نقوم بتطوير التفاعل الانساني بين البلدين وتهدف الخطط الي تكثيف التنقل الاكاديمي بين الجامعات الروسيه والكوريه وزياده الرحلات السياحيه المتبادله والتبادل الثقافي والتعليمي والشبابي والرياضي  مبينا ان كل ما "يضفي الطابع الانساني علي التواصل بين الدول والشعوب يقوي الثقه والتفاهم المتبادل.
وقال بوتين انه علي ثقه تامه بانه من خلال الجهود المشتركه سنكون قادرين علي الارتقاء بالتفاعل الثنايي الي مستوي اعلي مما سيسهم في تطوير التعاون متبادل المنفعه والمتساوي بين روسيا وكوريا الديمقراطيه  وتعزيز سيادتنا  وتعميق العلاقات التجاريه والاقتصاديه  وتطوير الاتصالات في المجال الانساني وتحسين رفاهيه مواطني الدولتين في نهايه المطاف.
اقرا ايضابعد ساعات.. بوتين يزور كوريا الشماليه وفيتنام في هذا التوقيت
الخارجيه الروسيه ل المشاركين في موتمر سويسرا:  اذا كنتم تريدون انقاذ العالم ناقشوا مقترحات بوتين 
بوتين: الخطر علي الدول الاوروبيه لا ياتي من روسيا بل من الولايات المتحده
المصدر: الاسبوع
كلمات دلاليه: روسيا موسكو الرييس الروسي بوتين كوريا الشماليه كوريا الشماليه
اقرا ايضا:
سوريا تعلن توقيع اتفاقيه اقامه علاقات دبلوماسيه مع كوريا الجنوبيه
وقعت سوريا وكوريا الجنوبيه  الخميس  اتفاقيه اقامه علاقات دبلوماسيه بين البلدين خلال مراسم اقيمت بالعاصمه السوريه دمشق  وذلك وسط مساعي الحكومه السوريه الجديده لترميم علاقاتها الدوليه بعد سقوط نظام الاسد.
وافادت وكاله الانباء السوريه "سانا"  بتوقيع وزير الخارجيه اسعد الشيباني مع نظيره الكوري الجنوبي تشو تاي يول الاتفاقيه  دون التطرق الي مزيد من التفاصيل.
وزير الخارجيه السيد اسعد الشيباني يوقع مع وزير خارجيه كوريا الجنوبيه تشو تاي يول اتفاقيه اقامه علاقات دبلوماسيه بين سوريا وكوريا الجنوبيه.#سانا #سوريا pic.twitter.com/zfe9mrm1ah   الوكاله العربيه السوريه للانباء - سانا (@sanaajel) april 10, 2025
واظهرت لقطات مصوره نشرتها الوكاله عبر معرفاتها الرسميه علي منصات التواصل الاجتماعي لحظات  اجتماع الشيباني مع وفد رفيع المستوي من كوريا الجنوبيه في دمشق. كما اظهرت لحظات توقيع الاتفاقيه والمصافحه بين الوزيرين.
في السياق  افادت الرياسه السوريه باستقبال الرييس احمد الشرع الوفد الكوري الجنوبي الذي وصفته بانه رفيع المستوي في قصر الشعب بالعاصمه دمشق.
وظهر الشيباني الي جانب الشرع في القصر المطل علي دمشق  بينما يجلس الوفد الكوري الجنوبي برياسه تشو تاي يول علي يمين الرييس السوري.
رييس الجمهوريه السيد احمد الشرع ووزير الخارجيه السيد اسعد الشيباني يستقبلان وفدا رفيع المستوي من جمهوريه كوريا برياسه وزير الخارجيه السيد تشو تاي يول#رياسه_الجمهوريه_العربيه_السوريه pic.twitter.com/kkk9d4xorw   رياسه الجمهوريه العربيه السوريه (@g_csyria) april 10, 2025
وفي شباط /فبراير الماضي  كشفت الحكومه الكوريه الجنوبيه عن قرارها بدراسه امكانيه اقامه علاقات دبلوماسيه رسميه مع سوريا بعد سقوط نظام بشار الاسد.
جاء ذلك بعد زياره اجراها مسوول بوزاره الخارجيه الكوريه الجنوبيه الي سوريا  التي كانت تعد في ظل حكم الاسد الدوله الوحيده العضو بالامم المتحده التي لا تقيم علاقات دبلوماسيه مع كوريا الجنوبيه.
وكان نظام الاسد حافظ علي علاقات قويه مع كوريا الشماليه بعدما دشنت العلاقات الدبلوماسيه بين البلدين لاول مره عام 1966  ما انعكس سلبا علي امكانيه اقامه علاقات مع كوريا الجنوبيه.
وكانت الحكومه الجديده في دمشق اعربت عن مساعيها الراميه الي اعاده ترميم علاقات دمشق الدوليه  بما في ذلك اقامه علاقات دبلوماسيه مع الدول التي كانت علاقاتها متوتره مع النظام المخلوع.
وفجر الاحد 8 كانون الاول/ ديسمبر  دخلت فصايل المعارضه السوريه الي العاصمه دمشق  وسيطرت عليها مع انسحاب قوات النظام من الموسسات العامه والشوارع  لينتهي بذلك عهد دام 61 عاما من حكم نظام حزب البعث  و53 عاما من حكم عايله الاسد.
وفي 29 كانون الثاني/ يناير  اعلنت الاداره السوريه الجديده عن تعيين قايد قوات التحرير احمد الشرع رييسا للبلاد في المرحله الانتقاليه  بجانب العديد من القرارات الثوريه التي قضت بحل حزب البعث العربي الاشتراكي ودستور عام 2012 والبرلمان التابع للنظام المخلوع.');
INSERT INTO article_index (rowid, body) VALUES (5, 'وزير الدفاع الكوري الشمالي يدعو الي تطوير التعاون مع موسكو
تاريخ النشر: 15th, august 2023 gmt
دعا وزير الدفاع الكوري الشمالي كانغ سون نام   اليوم الثلاثاء  الي مزيد من التعاون مع روسيا  وذلك في رساله تمت تلاوتها امام المشاركين في منتدي محوره الامن قرب موسكو  وفق ما افادت وكالات الانباء الروسيه.
وجاء في رساله الوزير سون نام  كما نقلت وكاله ريا نوفوستي ان الزعيم الكوري الشمالي كيم جونغ اون  شدد علي اهميه مواصله تطوير التعاون الاستراتيجي والتكتيكي بين البلدين في مجالي الامن والدفاع .
للمره الثانيه.. عطل في طايره وزيره الخارجيه الالمانيه يعيدها للامارات منذ ساعه بغداد لواشنطن: لم نعد بحاجه الي قوات قتال اجنبيه منذ ساعتين
المصدر: الراي
اقرا ايضا:
الرييس الايراني يصل الي موسكو لتوقيع معاهده الشراكه الاستراتيجيه مع بوتين
تابع احدث الاخبار عبر تطبيق
وصل الرييس الايراني مسعود بزشكيان  اليوم الجمعه  الي روسيا  لتوقيع معاهده الشراكه الاستراتيجيه مع الرييس الروسي فلاديمير بوتين.
ونظرا لعقوبات دوليه تقيد التبادلات التجاريه لكل منهما  قام حلف وثيق بين روسيا وايران في السنوات الاخيره في مواجهه الولايات المتحده والاوروبيين.
وتسعي طهران وموسكو الي ان تشكلا مع بكين قطبا موازنا للنفوذ الامريكي.
ونسجت الدول الثلاث علاقات وثيقه في مختلف القطاعات وهي تتساند في ملفات دوليه عده  بدءا من الشرق الاوسط ووصولا الي النزاع في اوكرانيا.
وفي مطلع الاسبوع  اكد الكرملين ان البلدين سيعززان هذا التعاون بتوقيع بوتين وبزشكيان الذي يجري زياره رسميه الي روسيا  اليوم الجمعه "اتفاقيه شراكه استراتيجيه شامله".
وسيتحدث الرييسان الي الصحافه بعد توقيع الاتفاقيه  وفق الرياسه الروسيه.
وياتي اللقاء قبل ايام قليله من تنصيب دونالد ترامب رييسا للولايات المتحده لولايه ثانيه غير متتاليه.
وكان ترامب اتبع في ولايته الاولي (2017-2021) سياسه "الضغوط القصوي" حيال ايران.
والاتفاقيه التي ستوقع اليوم الجمعه ستشمل "التعاون الاقتصادي والتجاري في مجالات الطاقه والبييه والمسايل المتصله بالدفاع والامن"  وفق ما اشارت السفاره الايرانيه في روسيا الاسبوع الماضي.
وقال وزير الخارجيه الايراني عباس عراقجي -في مقاله نشرتها وكاله الانباء الروسيه "ريا نوفوستي"- "انها خطوه نحو عالم اكثر عدلا وتوازنا. ايران وروسيا تبنيان نظاما جديدا اذ تدركان مسووليتهما التاريخيه".
واشار عراقجي الي ان الاتفاقيه ترمي الي استبدال "هيمنه" الغرب ب"التعاون".');
COMMIT;
