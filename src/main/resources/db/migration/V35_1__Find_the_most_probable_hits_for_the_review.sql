-- The review begins with the most probable hits, and with those whose verdict does not hold any more.
CREATE INDEX watch_hit_review ON watch_hit (score DESC) WHERE band IN ('MATCH', 'REVIEW');
CREATE INDEX article_hit_review ON article_hit (score DESC) WHERE band IN ('MATCH', 'REVIEW');
CREATE INDEX verdict_listing_changed ON verdict_listing (subject) WHERE changed <> '{}';
CREATE INDEX review_assignment_to ON review_assignment (assigned_to);
