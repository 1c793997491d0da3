-- One query a request, over connections that are kept: what a single screening costs over HTTP.
--   wrk -t1 -c2 -d20s --latency -s src/bench/single-queries.lua http://localhost:8080/api/screenings
-- The names are of several sorts: listed, common, transliterated, and like nobody's.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"

local names = { "Vladimir Alexseyev", "Sergei Lavrov", "Maria Schneider", "Bashar al-Assad", "John Smith", "Qwxyz Nobodyatall" }
local at = 0

request = function()
  at = at % #names + 1
  return wrk.format(nil, nil, nil, '{"queries":[{"id":"1","name":"' .. names[at] .. '","kind":"PERSON"}],"limit":5}')
end
